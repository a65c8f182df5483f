import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findJoining } from "../../../joining/read-joining"
import { ORGANIZATION_MODULE } from "../../../modules/organization"
import { accountsOf } from "../../../seller-account/accounts"

/** The account of an application is the organization's once it is verified, unless it has one. */
export const takeOverAccountStep = createStep(
  "take-over-account",
  async ({ organization_id }: { organization_id: string }, { container }) => {
    const joining = await findJoining(container, organization_id)
    const { bank_bin, bank_number: account_number, bank_holder: account_name } = joining ?? {}
    const isKnown = (await accountsOf(container, [organization_id])).size > 0
    if (isKnown || !bank_bin || !account_number || !account_name) return new StepResponse(null, null)
    const account = { organization_id, bank_bin, account_number, account_name, set_by: null }
    const { id } = await container.resolve(ORGANIZATION_MODULE).createBankAccounts(account)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORGANIZATION_MODULE).deleteBankAccounts(id)
  },
)
