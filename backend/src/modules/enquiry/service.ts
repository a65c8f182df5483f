import { MedusaService } from "@medusajs/framework/utils"
import Enquiry from "./models/enquiry"

export default class EnquiryModuleService extends MedusaService({ Enquiry }) {}
