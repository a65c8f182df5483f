import { MedusaService } from "@medusajs/framework/utils"
import StaffRole from "./models/staff-role"

export default class StaffModuleService extends MedusaService({ StaffRole }) {}
