import { MedusaService } from "@medusajs/framework/utils"
import AgeConfirmation from "./models/age-confirmation"
import OrderGroup from "./models/order-group"

export default class OrderGroupModuleService extends MedusaService({ OrderGroup, AgeConfirmation }) {}
