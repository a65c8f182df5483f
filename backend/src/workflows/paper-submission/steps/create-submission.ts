import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAPER_SUBMISSION_MODULE } from "../../../modules/paper-submission"
import type { SaidOfPaper } from "../../../paper-submission/parse"

export type NewSubmission = SaidOfPaper & {
  id: string
  organization_id: string
  form_key: string
  acted_by: string
  on_behalf: boolean
}

export const createSubmissionStep = createStep(
  "create-submission",
  async (input: NewSubmission, { container }) => {
    const { id } = await container
      .resolve(PAPER_SUBMISSION_MODULE)
      .createPaperSubmissions({ ...input, submitted_at: new Date() })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PAPER_SUBMISSION_MODULE).deletePaperSubmissions(id)
  },
)
