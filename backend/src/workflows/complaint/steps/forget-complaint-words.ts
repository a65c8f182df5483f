import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OVER_STATES } from "@ocop/shared/complaint"
import { forgetPhotosOf, forgetWordsOf } from "../../../complaint/forget-words"
import { COMPLAINT_MODULE } from "../../../modules/complaint"

const BATCH = 100

/** Cannot be undone, and may be done again: words that are gone are not found any more. */
export const forgetComplaintWordsStep = createStep(
  "forget-complaint-words",
  async ({ reported_before }: { reported_before: Date }, { container }) => {
    const old = await container
      .resolve(COMPLAINT_MODULE)
      .listComplaints(
        { reported_at: { $lt: reported_before }, state: OVER_STATES, words: { $ne: "" } },
        { select: ["id"], order: { id: "ASC" }, take: BATCH },
      )
    const ids = old.map(({ id }) => id)
    await forgetPhotosOf(container, ids)
    await forgetWordsOf(container, ids)
    return new StepResponse(ids.length)
  },
)
