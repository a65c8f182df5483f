import { MedusaService } from "@medusajs/framework/utils"
import Complaint from "./models/complaint"
import ComplaintEvent from "./models/complaint-event"

export default class ComplaintModuleService extends MedusaService({ Complaint, ComplaintEvent }) {}
