import { getAuthContextFromJwtToken } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { env } from "../env"
import { actorIdIn, personIdIn, PROVIDER } from "./identity"
import { linkWrong } from "./problems"

const Token = z.object({
  entity_id: z.string(),
  provider: z.literal(PROVIDER),
  purpose: z.literal("reset"),
  jti: z.string(),
})

/** Whose the one password of an e-mail is: a shopper's, a member's, or both. */
export type PasswordOwner = {
  email: string
  customer_id: string | null
  member_id: string | null
  auth_identity_id: string
}

/** Whose password a mailed token changes. Says nothing of whether it was used. */
export function emailOfResetToken(token: string): string {
  return readToken(token).entity_id
}

/**
 * Takes the token, which is good once.
 *
 * @throws ProblemError 400 link_wrong when it was altered, used, or is too old
 */
export async function takeResetToken(container: MedusaContainer, token: string): Promise<PasswordOwner> {
  const { jti, entity_id: email } = readToken(token)
  const auth = container.resolve(Modules.AUTH)
  const taken = await auth
    .consumePasswordResetToken({ jti, provider: PROVIDER, entity_id: email })
    .catch((error: unknown) => Promise.reject(isRefusal(error) ? linkWrong() : error))
  const identity = await auth.retrieveAuthIdentity(taken.auth_identity_id)
  if (personIdIn(identity) === null) throw linkWrong()
  return {
    email,
    customer_id: actorIdIn(identity, "customer"),
    member_id: actorIdIn(identity, "member"),
    auth_identity_id: taken.auth_identity_id,
  }
}

function readToken(token: string): z.infer<typeof Token> {
  const bearer = `Bearer ${token}`
  const read = Token.safeParse(getAuthContextFromJwtToken(bearer, env.JWT_SECRET, ["bearer"], ["customer"]))
  if (!read.success) throw linkWrong()
  return read.data
}

function isRefusal(error: unknown): boolean {
  return error instanceof MedusaError && error.type === MedusaError.Types.UNAUTHORIZED
}
