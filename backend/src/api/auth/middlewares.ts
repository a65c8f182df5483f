import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
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

export const signInMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/session", methods: ["DELETE"], middlewares: [endActing] },
  { matcher: "/auth/customer/emailpass*", methods: ["POST"], middlewares: [limitRate("sign-in")] },
  { matcher: "/auth/member/emailpass*", methods: ["POST"], middlewares: [limitRate("sign-in")] },
  ...["", "/register", "/reset-password"].map((step): MiddlewareRoute => ({
    matcher: `/auth/user/emailpass${step}`,
    methods: ["POST"],
    middlewares: [limitRate("desk-sign-in", typedEmail)],
  })),
]
