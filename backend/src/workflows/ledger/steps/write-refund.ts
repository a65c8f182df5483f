import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundTooLarge } from "../../../ledger/problems"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { RefundOfOrder } from "../../../modules/ledger/service"

/** `at`: when it was granted, ISO 8601. */
export type WriteRefund = RefundOfOrder & { at: string }

/**
 * Writes a refund of an order that is sold, and says what it takes back. Before the money moves it is the limit; asked for
 * again it is the same refund. It undoes nothing, as `post-journals` says: a refund that is not paid after all is reversed.
 *
 * @throws ProblemError 409 refund_too_large
 */
export const writeRefundStep = createStep("write-refund", async ({ at, ...asked }: WriteRefund, { container }) => {
  const refund = await container.resolve(LEDGER_MODULE).refund(asked, new Date(at))
  if (!refund) throw refundTooLarge()
  return new StepResponse(refund)
})
