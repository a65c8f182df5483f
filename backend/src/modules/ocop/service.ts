import { MedusaService } from "@medusajs/framework/utils"
import Certification from "./models/certification"
import Decision from "./models/decision"
import Pack from "./models/pack"
import ProductFacts from "./models/product-facts"
import Recognition from "./models/recognition"
import SaleStop from "./models/sale-stop"

/** What the state says about products, and the evidence. */
export default class OcopModuleService extends MedusaService({
  Decision,
  Recognition,
  Certification,
  SaleStop,
  ProductFacts,
  Pack,
}) {}
