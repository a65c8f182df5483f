import { Module } from "@medusajs/framework/utils"
import TableLockModuleService from "./service"

export const TABLE_LOCK_MODULE = "table_lock"
export default Module(TABLE_LOCK_MODULE, { service: TableLockModuleService })
