import { Module } from "@medusajs/framework/utils"
import PaperSubmissionModuleService from "./service"

export const PAPER_SUBMISSION_MODULE = "paper_submission"
export default Module(PAPER_SUBMISSION_MODULE, { service: PaperSubmissionModuleService })
