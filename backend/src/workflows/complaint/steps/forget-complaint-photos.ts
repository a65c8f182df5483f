import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OVER_STATES } from "@ocop/shared/complaint"
import { forgetPhotosOf } from "../../../complaint/forget-words"
import { COMPLAINT_MODULE } from "../../../modules/complaint"
import { DOCUMENT_MODULE } from "../../../modules/document"

const BATCH = 100

/** `after`: the id of the photo that was looked at last; "" at the beginning. */
export type ForgetPhotosInput = { over_before: Date; after: string }

/**
 * Looks at one batch of photos; `after` is null when there is no further one. Cannot be undone, and may be done again:
 * a photo that is gone is not found any more.
 */
export const forgetComplaintPhotosStep = createStep(
  "forget-complaint-photos",
  async ({ over_before, after }: ForgetPhotosInput, { container }) => {
    const complaints = container.resolve(COMPLAINT_MODULE)
    const photos = await container
      .resolve(DOCUMENT_MODULE)
      .listDocuments(
        { owner_type: "complaint", created_at: { $lt: over_before }, id: { $gt: after } },
        { select: ["id", "owner_id"], order: { id: "ASC" }, take: BATCH },
      )
    const ids = [...new Set(photos.map(({ owner_id }) => owner_id))]
    const [over, recent] = await Promise.all([
      complaints.listComplaints({ id: ids, state: OVER_STATES }, { select: ["id"], take: null }),
      complaints.listComplaintEvents(
        { complaint_id: ids, created_at: { $gte: over_before } },
        { select: ["complaint_id"], take: null },
      ),
    ])
    const alive = new Set(recent.map(({ complaint_id }) => complaint_id))
    const forgotten = await forgetPhotosOf(
      container,
      over.map(({ id }) => id).filter((id) => !alive.has(id)),
    )
    return new StepResponse({ forgotten, after: photos.length < BATCH ? null : (photos.at(-1)?.id ?? null) })
  },
)
