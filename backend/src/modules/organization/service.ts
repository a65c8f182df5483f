import { MedusaService } from "@medusajs/framework/utils"
import Organization from "./models/organization"

export default class OrganizationModuleService extends MedusaService({ Organization }) {}
