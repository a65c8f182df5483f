import type { MiddlewareRoute } from "@medusajs/framework/http"

/** What is signed are the bytes, not what they mean. */
export const hookMiddlewares: MiddlewareRoute[] = ["sepay", "payos", "casso"].map((gateway) => ({
  matcher: `/hooks/${gateway}`,
  methods: ["POST"],
  bodyParser: { preserveRawBody: true, sizeLimit: "64kb" },
}))
