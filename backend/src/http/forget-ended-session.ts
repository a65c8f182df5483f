import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { env } from "../env"
import { ACCOUNT_MODULE } from "../modules/account"

const Customer = z.object({ actor_type: z.literal("customer"), actor_id: z.string().min(1), iat: z.number() })

/**
 * Takes who is signed in away from a request when the customer has ended all sessions since then, by a new password or
 * by leaving: a token is good for a day whatever happens, and core asks nobody. Core has read it before this runs, and
 * some of its routes read it again.
 */
export async function forgetEndedSession(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const customer = Customer.safeParse(contextOf(req))
  if (customer.success && (await isEnded(req, customer.data))) {
    delete req.headers.authorization
    if ("auth_context" in req) delete req.auth_context
    if (req.session?.auth_context) delete req.session.auth_context
  }
  next()
}

/** From core where it has looked, else from the token: the routes that make new tokens of old ones look later. */
function contextOf(req: MedusaRequest): unknown {
  if ("auth_context" in req && req.auth_context) return req.auth_context
  return getAuthContextFromJwtToken(req.headers.authorization, env.JWT_SECRET, ["bearer"], ["customer"])
}

async function isEnded(req: MedusaRequest, { actor_id, iat }: z.infer<typeof Customer>): Promise<boolean> {
  const [end] = await req.scope
    .resolve(ACCOUNT_MODULE)
    .listSessionEnds({ customer_id: actor_id }, { select: ["ended_at"], take: 1 })
  // Tokens tell seconds: one made in the very second of the end is taken for the new one.
  return end !== undefined && iat < Math.floor(new Date(end.ended_at).getTime() / 1000)
}
