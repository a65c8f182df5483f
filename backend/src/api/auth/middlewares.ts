import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaRequest,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { endActing } from "../../http/end-acting"
import { limitRate } from "../../http/limit-rate"

const Email = z.string().trim().toLowerCase()
/** Core calls it so where a password is chosen anew. */
const Typed = z.union([
  z.object({ email: Email }).transform(({ email }) => email),
  z.object({ identifier: Email }).transform(({ identifier }) => identifier),
])

/** What was typed as the e-mail; everything that is none counts as one. */
function typedEmail({ body }: MedusaRequest): string {
  const typed = Typed.safeParse(body)
  return typed.success ? typed.data : ""
}

/** Whoever has given a password; whether a second factor is still to come makes no difference. */
function identityOf(req: MedusaRequest): string {
  return "auth_context" in req ? (req as AuthenticatedMedusaRequest).auth_context.auth_identity_id : ""
}

/** Only people of the desk have a second factor, which then holds wherever else they sign in with that e-mail. */
const TWO_FACTOR_SETTINGS = ["/auth/mfa/factors*", "/auth/mfa/recovery-codes"]

export const signInMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/session", methods: ["DELETE"], middlewares: [endActing] },
  { matcher: "/auth/customer/emailpass*", methods: ["POST"], middlewares: [limitRate("sign-in")] },
  { matcher: "/auth/member/emailpass*", methods: ["POST"], middlewares: [limitRate("sign-in")] },
  ...TWO_FACTOR_SETTINGS.map((matcher): MiddlewareRoute => ({
    matcher,
    middlewares: [authenticate("user", ["session", "bearer"])],
  })),
  {
    matcher: "/auth/mfa/challenges/:id/verify",
    methods: ["POST"],
    middlewares: [
      authenticate("*", ["session", "bearer"], { allowUnregistered: true, requireMfa: false }),
      limitRate("second-factor", identityOf),
    ],
  },
  ...["", "/register", "/reset-password"].map((step): MiddlewareRoute => ({
    matcher: `/auth/user/emailpass${step}`,
    methods: ["POST"],
    middlewares: [limitRate("desk-sign-in", typedEmail)],
  })),
]
