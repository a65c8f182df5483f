import { Module } from "@medusajs/framework/utils"
import SearchCountModuleService from "./service"

export const SEARCH_COUNT_MODULE = "search_count"
export default Module(SEARCH_COUNT_MODULE, { service: SearchCountModuleService })
