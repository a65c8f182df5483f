import { MedusaService } from "@medusajs/framework/utils"
import ShelfItem from "./models/shelf-item"
import TradePermission from "./models/trade-permission"

export default class ShelfModuleService extends MedusaService({ ShelfItem, TradePermission }) {}
