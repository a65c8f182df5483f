import { MedusaService } from "@medusajs/framework/utils"
import StockNotice from "./models/stock-notice"

export default class StockNoticeModuleService extends MedusaService({ StockNotice }) {}
