import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { LONGEST_REFERENCE, type MarkRefundSent } from "@ocop/shared/direct"
import { ProblemError } from "../http/problem-error"
import { tidy } from "../http/typed-text"
import { BANK_MODULE } from "../modules/bank"
import { REFERENCE_MISSING, refundNotFound, SENT_ON_WRONG } from "./problems"

/** The refund must be this seller's. @throws ProblemError 404, 400 with everything that is wrong at once */
export async function parseRefundSent(
  container: MedusaContainer,
  of: { id: string; organization_id: string },
  posted: MarkRefundSent,
): Promise<{ sent_on: string; reference: string }> {
  const [payout] = await container.resolve(BANK_MODULE).listPayouts(of, { take: 1 })
  if (!payout) throw refundNotFound()
  const sent_on = tidy(posted.sent_on)
  const reference = tidy(posted.reference).slice(0, LONGEST_REFERENCE)
  const earliest = todayInVietnam(new Date(payout.created_at))
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(sent_on) && !Number.isNaN(Date.parse(sent_on))
  const problems = [
    ...(isDay && sent_on >= earliest && sent_on <= todayInVietnam(new Date()) ? [] : [SENT_ON_WRONG]),
    ...(reference === "" ? [REFERENCE_MISSING] : []),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  return { sent_on, reference }
}
