import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import requireExtensions from "./loaders/require-extensions"
import VietnameseSearchService from "./service"

export default ModuleProvider(Modules.SEARCH, { services: [VietnameseSearchService], loaders: [requireExtensions] })
