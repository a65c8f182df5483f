import type { MedusaContainer } from "@medusajs/framework/types"
import { addMonths, todayInVietnam } from "@ocop/shared/day"
import { RETENTION_MONTHS, RETENTION_YEARS } from "@ocop/shared/policy"
import { forgetComplaintPhotosWorkflow } from "../workflows/complaint/forget-complaint-photos"
import { forgetComplaintWordsWorkflow } from "../workflows/complaint/forget-complaint-words"
import { forgetMessagesWorkflow } from "../workflows/conversation/forget-messages"

/**
 * Every night, until nothing is left that is older than the privacy page says: photos of reports, then what was written
 * in them and in messages about orders.
 */
export default async function forgetWords(container: MedusaContainer): Promise<void> {
  const over_before = monthsAgo(RETENTION_MONTHS.complaint_photo)
  for (let after: string | null = ""; after !== null;) {
    const { result } = await forgetComplaintPhotosWorkflow(container).run({ input: { over_before, after } })
    after = result.after
  }
  const written_before = monthsAgo(12 * RETENTION_YEARS.contract)
  const isMore = async () => {
    const { result: reports } = await forgetComplaintWordsWorkflow(container).run({
      input: { reported_before: written_before },
    })
    const { result: messages } = await forgetMessagesWorkflow(container).run({ input: { written_before } })
    return reports + messages > 0
  }
  while (await isMore());
}

/** The beginning of the day in Viet Nam so many months ago. */
function monthsAgo(months: number): Date {
  return new Date(`${addMonths(todayInVietnam(new Date()), -months)}T00:00:00+07:00`)
}

export const config = { name: "forget-words", schedule: "50 19 * * *" }
