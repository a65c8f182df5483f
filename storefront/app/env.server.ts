import { z } from "zod"

const Env = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(8000),
  /** The address people type; forms are accepted from it only, and cookies are `secure` when it is https. */
  STOREFRONT_URL: z.url(),
  BACKEND_URL: z.url(),
  PUBLISHABLE_KEY: z.string().startsWith("pk_"),
  COOKIE_SECRET: z.string().min(32),
  /** Shared with the backend, which believes `x-client-address` only beside it. */
  STOREFRONT_SECRET: z.string().min(32),
  /** Which proxies may tell the client's address: the words of express's "trust proxy", or a number of hops. */
  TRUST_PROXY: z.string().default("false"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
})

const parsed = Env.safeParse(process.env)
if (!parsed.success) {
  throw new Error(`Invalid storefront environment:\n${z.prettifyError(parsed.error)}`)
}

export const env = parsed.data
