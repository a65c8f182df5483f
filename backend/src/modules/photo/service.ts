import { MedusaService } from "@medusajs/framework/utils"
import Photograph from "./models/photograph"

export default class PhotoModuleService extends MedusaService({ Photograph }) {}
