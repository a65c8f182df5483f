import type { MedusaContainer } from "@medusajs/framework/types"
import type { SellerAccountDocument, SetSellerAccount } from "@ocop/shared/seller-account"
import { withOrganizationLock } from "../joining/with-organization-lock"
import type { Acting } from "../member/require-membership"
import { setSellerAccountWorkflow } from "../workflows/organization/set-seller-account"
import { accountsOf } from "./accounts"
import { parseSellerAccount } from "./parse-account"
import { readAccount } from "./read-account"

/**
 * Keeps another account, once who typed it has seen it as it will be kept; before that, it is only shown.
 *
 * @throws ProblemError 400 with everything that is wrong at once
 */
export async function setSellerAccount(
  container: MedusaContainer,
  { organization, actor }: Pick<Acting, "organization" | "actor">,
  posted: SetSellerAccount,
): Promise<SellerAccountDocument> {
  const { id } = organization
  return withOrganizationLock(container, id, async () => {
    const known = (await accountsOf(container, [id])).get(id)
    const typed = parseSellerAccount(posted, known?.account_number ?? null)
    if (!posted.confirmed) return readAccount(container, id, typed)
    await setSellerAccountWorkflow(container).run({ input: { organization_id: id, account: typed, actor } })
    return readAccount(container, id)
  })
}
