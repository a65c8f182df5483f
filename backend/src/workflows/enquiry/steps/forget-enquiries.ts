import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ENQUIRY_MODULE } from "../../../modules/enquiry"

const BATCH = 100

/** Cannot be undone, and may be done again. The rows go last, because the mails are found by them. */
export const forgetEnquiriesStep = createStep(
  "forget-enquiries",
  async ({ visited_before }: { visited_before: string }, { container }) => {
    const enquiries = container.resolve(ENQUIRY_MODULE)
    const old = await enquiries.listEnquiries(
      { to_day: { $lt: visited_before } },
      { select: ["id"], order: { id: "ASC" }, take: BATCH },
    )
    const ids = old.map(({ id }) => id)
    if (ids.length === 0) return new StepResponse(0)

    // Core keeps the address of every mail that was sent, and its service has no way to delete one.
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("notification")
      .where({ resource_type: "enquiry" })
      .whereIn("resource_id", ids)
      .delete()
    await enquiries.deleteEnquiries(ids)
    return new StepResponse(ids.length)
  },
)
