import { z } from "@medusajs/framework/zod"

const Env = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: z.string().startsWith("postgres").optional(),
  REDIS_URL: z.url().optional(),
  JWT_SECRET: z.string().min(32),
  COOKIE_SECRET: z.string().min(32),
  /** Shared with the storefront: who sends it may say which shopper's address a request is for. */
  STOREFRONT_SECRET: z.string().min(32),
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  BACKEND_URL: z.url().default("http://localhost:9000"),
  SMTP_URL: z.url().optional(),
  /** Who answers for the shop. Without it, questions for stays and trips are only in the operators' list. */
  OPERATOR_EMAIL: z.union([z.literal("").transform(() => undefined), z.email()]).optional(),
  MAIL_FROM: z.string().default("Chợ OCOP <cho-ocop@localhost.localdomain>"),
  /** Where state that is not in the database lies: mails when there is no SMTP server, files, demo accounts. */
  OCOP_DATA_DIR: z.string().default("../.data"),
  LOG_LEVEL: z.enum(["error", "warn", "info", "debug"]).default("info"),
  LISTING_POLICY: z.enum(["ocop_only", "ocop_and_local"]).default("ocop_and_local"),
  /** The most that a carrier collects for one parcel, in đồng. The lowest limit among Vietnamese carriers is about 20 million. */
  COD_CEILING: z.coerce.number().int().positive().default(20_000_000),
  /** How many products to fill the shop with. Beyond those of the seed they are copies, to measure a large catalogue. */
  SEED_PRODUCTS: z.coerce.number().int().nonnegative().max(1_000_000).default(0),
})

const parsed = Env.safeParse(process.env)
if (!parsed.success) {
  throw new Error(`The backend cannot start: set these environment variables.\n${z.prettifyError(parsed.error)}`)
}

/** The backend's settings, read and checked once. */
export const env = parsed.data
