import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_MODULE } from "../../../modules/bank"

/** One seller's part, with the account that the buyer is shown. */
export type NewDirectPayment = {
  group_id: string
  order_id: string
  organization_id: string
  part: number
  bank_bin: string
  account_number: string
  account_name: string
}

/** Where each seller is paid directly, keeps to which account. */
export const createDirectPaymentsStep = createStep(
  "create-direct-payments",
  async (parts: NewDirectPayment[], { container }) => {
    if (parts.length === 0) return new StepResponse(0, [])
    const made = await container.resolve(BANK_MODULE).createDirectPayments(parts)
    return new StepResponse(
      made.length,
      made.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(BANK_MODULE).deleteDirectPayments(ids)
  },
)
