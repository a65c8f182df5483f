import { MedusaService } from "@medusajs/framework/utils"
import RestockEvent from "./models/restock-event"
import RestockLine from "./models/restock-line"
import RestockRequest from "./models/restock-request"
import ShelfChange from "./models/shelf-change"
import ShelfItem from "./models/shelf-item"
import TradePermission from "./models/trade-permission"

export default class ShelfModuleService extends MedusaService({
  ShelfItem,
  ShelfChange,
  TradePermission,
  RestockRequest,
  RestockLine,
  RestockEvent,
}) {}
