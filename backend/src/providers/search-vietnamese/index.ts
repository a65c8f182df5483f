import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import MirroredSearchService from "../search-meilisearch/service"
import followNothing from "./loaders/follow-nothing"
import requireExtensions from "./loaders/require-extensions"

export default ModuleProvider(Modules.SEARCH, {
  services: [MirroredSearchService],
  loaders: [requireExtensions, followNothing],
})
