import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_MODULE } from "../../modules/bank"
import { holdPayouts } from "../../payment/hold-payouts"
import { payoutHandled } from "../../payment/problems"

type NamedAccount = { id: string; bank_bin: string; account_number: string; account_name: string }

/** One at a time: of two who tell an account the first is heard, as the other should know. */
const nameAccountStep = createStep("name-account", async ({ id, ...account }: NamedAccount, { container }) => {
  const bank = container.resolve(BANK_MODULE)
  const name = async () => {
    const [waiting] = await bank.listPayouts(
      { id, state: "needs_account", organization_id: null },
      { select: ["id"], take: 1 },
    )
    if (!waiting) throw payoutHandled()
    await bank.updatePayouts({ id, ...account, state: "to_pay" })
  }
  await holdPayouts(container, name)
  return new StepResponse(undefined)
})

/**
 * An operator says to which account money goes back that waits for one.
 *
 * @throws ProblemError 409 payout_handled
 */
export const namePayoutAccountWorkflow = createWorkflow("name-payout-account", (input: NamedAccount) => {
  nameAccountStep(input)
})
