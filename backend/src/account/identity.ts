import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export const PROVIDER = "emailpass"

/** What Medusa calls the thing that is verified. */
const ENTITY_TYPE = "email"

/** Who may sign in with an e-mail, whatever as: shopper, member of a producer, operator. */
export async function findIdentity(container: MedusaContainer, email: string): Promise<AuthIdentityDTO | null> {
  const auth = container.resolve(Modules.AUTH)
  const [provider] = await auth.listProviderIdentities({ entity_id: email, provider: PROVIDER })
  return provider?.auth_identity_id ? auth.retrieveAuthIdentity(provider.auth_identity_id) : null
}

export function customerIdIn(identity: AuthIdentityDTO | null): string | null {
  const id = identity?.app_metadata?.["customer_id"]
  return typeof id === "string" ? id : null
}

/** True when it may sign in as somebody else than a shopper. */
export function isSomebodyElse(identity: AuthIdentityDTO): boolean {
  return Object.entries(identity.app_metadata ?? {}).some(([key, value]) => key !== "customer_id" && value !== null)
}

/** When the e-mail was found to be the person's; null while it is not known. */
export async function verifiedAt(container: MedusaContainer, email: string): Promise<Date | null> {
  const identity = await findIdentity(container, email)
  if (identity === null) return null
  const [row] = await container
    .resolve(Modules.AUTH)
    .listAuthVerifications({ auth_identity_id: identity.id, entity_id: email, entity_type: ENTITY_TYPE })
  return row?.verified_at ? new Date(row.verified_at) : null
}

/** Says that the e-mail is the person's, who has just followed a link that was mailed there. */
export async function verifyEmail(container: MedusaContainer, auth_identity_id: string, email: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const wish = { auth_identity_id, entity_id: email, entity_type: ENTITY_TYPE, code_provider: "token" }
  const { code } = await auth.requestAuthVerification(wish)
  if (code) await auth.confirmAuthVerification({ code, code_provider: "token", auth_identity_id })
}

export async function isPasswordOf(container: MedusaContainer, email: string, password: string): Promise<boolean> {
  const { success } = await container.resolve(Modules.AUTH).authenticate(PROVIDER, { body: { email, password } })
  return success
}
