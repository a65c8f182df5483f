import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { limitRate } from "../../http/limit-rate"

const Typed = z.object({ email: z.string().trim().toLowerCase() })

/** What was typed as the e-mail; everything that is none counts as one. */
function typedEmail({ body }: MedusaRequest): string {
  const typed = Typed.safeParse(body)
  return typed.success ? typed.data.email : ""
}

export const signInMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/customer/emailpass*", methods: ["POST"], middlewares: [limitRate("sign-in")] },
  { matcher: "/auth/member/emailpass*", methods: ["POST"], middlewares: [limitRate("sign-in")] },
  { matcher: "/auth/user/emailpass*", methods: ["POST"], middlewares: [limitRate("desk-sign-in", typedEmail)] },
]
