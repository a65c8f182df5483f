import { MedusaService } from "@medusajs/framework/utils"
import CashRemittance from "./models/cash-remittance"

export default class RemittanceModuleService extends MedusaService({ CashRemittance }) {}
