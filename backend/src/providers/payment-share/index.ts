import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import SharePaymentService from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [SharePaymentService] })
