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

/** What a person signs in as with an e-mail: shopper, or member of organizations. One identity may be both. */
export type PersonKind = "customer" | "member"

/** The id under which an identity signs in as this kind of person; null when it does not. */
export function actorIdIn(identity: AuthIdentityDTO | null, kind: PersonKind): string | null {
  const id = identity?.app_metadata?.[`${kind}_id`]
  return typeof id === "string" ? id : null
}

export function customerIdIn(identity: AuthIdentityDTO | null): string | null {
  return actorIdIn(identity, "customer")
}

/** Whom a mail about the password reaches: the shopper, else the member; null for operators and for nobody. */
export function personIdIn(identity: AuthIdentityDTO | null): string | null {
  return actorIdIn(identity, "customer") ?? actorIdIn(identity, "member")
}

/** True when it may sign in as somebody else than this kind of person. */
export function isSomebodyElse(identity: AuthIdentityDTO, kind: PersonKind): boolean {
  return Object.entries(identity.app_metadata ?? {}).some(([key, value]) => key !== `${kind}_id` && value !== null)
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
