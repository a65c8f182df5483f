import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"
import { accountsOf } from "../../../seller-account/accounts"
import type { TypedAccount } from "../../../seller-account/parse-account"

type KeepSellerAccountInput = { organization_id: string; account: TypedAccount; set_by: string | null }

/** Puts an account in the place of the one before, which stays on record. Undone, the one before is in use again. */
export const keepSellerAccountStep = createStep(
  "keep-seller-account",
  async ({ organization_id, account, set_by }: KeepSellerAccountInput, { container }) => {
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const before = (await accountsOf(container, [organization_id])).get(organization_id)
    const isSame =
      before?.bank_bin === account.bank_bin &&
      before.account_number === account.account_number &&
      before.account_name === account.account_name
    if (isSame) return new StepResponse({ changed: false }, null)
    if (before) await organizations.updateBankAccounts({ id: before.id, ended_at: new Date() })
    const { id } = await organizations.createBankAccounts({ organization_id, ...account, set_by })
    return new StepResponse({ changed: true }, { id, before: before?.id ?? null })
  },
  async (undo, { container }) => {
    if (!undo) return
    const organizations = container.resolve(ORGANIZATION_MODULE)
    await organizations.deleteBankAccounts(undo.id)
    if (undo.before) await organizations.updateBankAccounts({ id: undo.before, ended_at: null })
  },
)
