import { getAuthContextFromJwtToken, type MedusaRequest } from "@medusajs/framework/http"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ActingNow } from "@ocop/shared/acting"
import { notSignedIn } from "../account/problems"
import { env } from "../env"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type ActingSessionModel from "../modules/organization/models/acting-session"
import { rolesInForce } from "../staff/require-staff"

export type ActingSession = InferTypeOf<typeof ActingSessionModel>

/** An operator who acts for an organization now, by e-mail. */
export type OperatorActing = { session: ActingSession; operator: string }

/** The kind of token that opens one organization's desk to one operator. Core knows no such actor, and lets none in. */
export const ACTING_ACTOR = "acting"

const Token = z.object({ actor_type: z.literal(ACTING_ACTOR), actor_id: z.string().min(1) })

/**
 * The operator who asks on an organization's behalf; null for everybody else. Whether the session goes on, and whether
 * its operator still is one, is read at each request.
 *
 * @throws ProblemError 401 `not_signed_in` once it has ended
 */
export async function findActing(req: MedusaRequest): Promise<OperatorActing | null> {
  const token = Token.safeParse(
    getAuthContextFromJwtToken(req.headers.authorization, env.JWT_SECRET, ["bearer"], [ACTING_ACTOR]),
  )
  if (!token.success) return null
  const [session] = await req.scope
    .resolve(ORGANIZATION_MODULE)
    .listActingSessions(
      { id: token.data.actor_id, begun_at: { $ne: null }, ended_at: null, expires_at: { $gt: new Date() } },
      { take: 1 },
    )
  const operator = session && (await findOperator(req.scope, session.user_id))
  if (!session || !operator) throw notSignedIn()
  return { session, operator }
}

/** The same where nobody else may ask. @throws ProblemError 401 `not_signed_in` */
export async function requireActing(req: MedusaRequest): Promise<OperatorActing> {
  const acting = await findActing(req)
  if (!acting) throw notSignedIn()
  return acting
}

/** The e-mail of a user who is an operator today. */
export async function findOperator(container: MedusaContainer, user_id: string): Promise<string | null> {
  const [[user], roles] = await Promise.all([
    container.resolve(Modules.USER).listUsers({ id: user_id }, { take: 1 }),
    rolesInForce(container, [user_id]),
  ])
  return user && roles.some(({ role }) => role === "operator") ? user.email : null
}

export function toActingNow({ session, operator }: OperatorActing): ActingNow {
  return { operator, ends_at: new Date(session.expires_at).toISOString() }
}
