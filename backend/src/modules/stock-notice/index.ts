import { Module } from "@medusajs/framework/utils"
import StockNoticeModuleService from "./service"

export const STOCK_NOTICE_MODULE = "stock_notice"
export default Module(STOCK_NOTICE_MODULE, { service: StockNoticeModuleService })
