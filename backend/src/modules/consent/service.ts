import { MedusaService } from "@medusajs/framework/utils"
import Consent from "./models/consent"

export default class ConsentModuleService extends MedusaService({ Consent }) {}
