import { MedusaService } from "@medusajs/framework/utils"
import OrderMessage from "./models/order-message"

export default class ConversationModuleService extends MedusaService({ OrderMessage }) {}
