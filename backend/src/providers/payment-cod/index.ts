import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import CashOnDeliveryService from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [CashOnDeliveryService] })
