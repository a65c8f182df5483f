import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import TableLockService from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [TableLockService] })
