import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import PhoneMessageService from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [PhoneMessageService] })
