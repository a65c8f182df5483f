import { Module } from "@medusajs/framework/utils"
import ShelfModuleService from "./service"

export const SHELF_MODULE = "shelf"
export default Module(SHELF_MODULE, { service: ShelfModuleService })
