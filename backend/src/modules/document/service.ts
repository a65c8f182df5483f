import { MedusaService } from "@medusajs/framework/utils"
import Document from "./models/document"

export default class DocumentModuleService extends MedusaService({ Document }) {}
