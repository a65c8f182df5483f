import type { MedusaContainer } from "@medusajs/framework/types"
import { addMonths, todayInVietnam } from "@ocop/shared/day"
import { RETENTION_MONTHS } from "@ocop/shared/policy"
import { forgetEnquiriesWorkflow } from "../workflows/enquiry/forget-enquiries"

/** Every night, until nothing is left that is older than the privacy page says. */
export default async function forgetEnquiries(container: MedusaContainer): Promise<void> {
  const visited_before = addMonths(todayInVietnam(new Date()), -RETENTION_MONTHS.enquiry)
  for (;;) {
    const { result } = await forgetEnquiriesWorkflow(container).run({ input: { visited_before } })
    if (result === 0) return
  }
}

export const config = { name: "forget-enquiries", schedule: "30 19 * * *" }
