import type { MiddlewareRoute } from "@medusajs/framework/http"

/** Stripe tells of things with all that hangs on them. */
const LIMITS = { sepay: "64kb", payos: "64kb", casso: "64kb", stripe: "512kb" }

/** What is signed are the bytes, not what they mean. */
export const hookMiddlewares: MiddlewareRoute[] = Object.entries(LIMITS).map(([gateway, sizeLimit]) => ({
  matcher: `/hooks/${gateway}`,
  methods: ["POST"],
  bodyParser: { preserveRawBody: true, sizeLimit },
}))
