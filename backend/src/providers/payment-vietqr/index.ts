import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import VietQrPaymentService from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [VietQrPaymentService] })
