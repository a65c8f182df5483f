import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_MODULE } from "../../modules/bank"
import { holdPayouts } from "../../payment/hold-payouts"
import { nothingToRefund } from "../../payment/problems"

type PayoutAccount = { group_id: string; bank_bin: string; account_number: string; account_name: string }

/** What has not been sent yet goes to the account that was told last. */
const setPayoutAccountStep = createStep(
  "set-payout-account",
  async ({ group_id, ...account }: PayoutAccount, { container }) => {
    const bank = container.resolve(BANK_MODULE)
    const waiting = await holdPayouts(container, async () => {
      const rows = await bank.listPayouts({ group_id, state: ["needs_account", "to_pay"] }, { take: null })
      if (rows.length === 0) throw nothingToRefund()
      await bank.updatePayouts(rows.map(({ id }) => ({ id, ...account, state: "to_pay" as const })))
      return rows
    })
    const before = waiting.map(({ id, bank_bin, account_number, account_name, state }) => {
      return { id, bank_bin, account_number, account_name, state }
    })
    return new StepResponse(waiting.length, before)
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(BANK_MODULE).updatePayouts(before)
  },
)

/**
 * The buyer says to which account money goes back.
 *
 * @throws ProblemError 409 nothing_to_refund
 */
export const setPayoutAccountWorkflow = createWorkflow("set-payout-account", (input: PayoutAccount) => {
  setPayoutAccountStep(input)
})
