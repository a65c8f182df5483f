import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { returnExcess } from "../../card/return-excess"
import { sendCardRefund } from "../../card/send-refund"
import { BANK_MODULE } from "../../modules/bank"

/** How often Stripe is asked about a refund that it has taken and not decided. */
const ASK_AGAIN_MS = 15 * 60_000
const AT_ONCE = 50

/** Forward only: each part is done once however often it is begun. */
const sendCardMoneyStep = createStep("send-card-money", async (_: undefined, { container }) => {
  await returnExcess(container)
  const asked = { card_refund: { $ne: null }, updated_at: { $lte: new Date(Date.now() - ASK_AGAIN_MS) } }
  const rows = await container
    .resolve(BANK_MODULE)
    .listPayouts(
      { state: "to_card", $or: [{ card_refund: null }, asked] },
      { select: ["id"], order: { created_at: "ASC" }, take: AT_ONCE },
    )
  for (const { id } of rows) await sendCardRefund(container, id)
  return new StepResponse(rows.length)
})

/** Sends back to cards what is owed to them. What Stripe did not answer is sent by the next run. */
export const sendCardMoneyWorkflow = createWorkflow("send-card-money", () => {
  sendCardMoneyStep()
})
