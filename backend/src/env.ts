import { z } from "@medusajs/framework/zod"
import { SETTLEMENT_MODES } from "@ocop/shared/ledger"
import { LISTING_POLICIES } from "@ocop/shared/listing-policy"

/** A setting that may stay empty. */
const Setting = z
  .string()
  .trim()
  .transform((text) => text || undefined)
  .optional()

const Env = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: z.string().startsWith("postgres").optional(),
  REDIS_URL: z.url().optional(),
  JWT_SECRET: z.string().min(32),
  COOKIE_SECRET: z.string().min(32),
  /** Seals personal numbers and private uploads. With another one those kept so far do not open any more. */
  PERSONAL_DATA_SECRET: z.string().min(32),
  /** Seals what an authenticator app and we share. By the name that Medusa knows. */
  AUTH_MFA_ENCRYPTION_KEY: z.string().min(32),
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
  /** Where files lie when they are not to lie in OCOP_DATA_DIR: any store that speaks S3. The first of them decides. */
  S3_BUCKET: Setting,
  S3_REGION: Setting,
  S3_ACCESS_KEY_ID: Setting,
  S3_SECRET_ACCESS_KEY: Setting,
  /** The address of the store's API, where it is not that of Amazon. */
  S3_ENDPOINT: Setting.pipe(z.url().optional()),
  /** The address at which browsers find the bucket's files. */
  S3_FILE_URL: Setting.pipe(z.url().optional()),
  /** Begins the name of every file, "shop/". */
  S3_PREFIX: Setting,
  /** A Meilisearch server that answers searches before the database does. */
  MEILISEARCH_HOST: Setting.pipe(z.url({ protocol: /^https?$/ }).optional()),
  /** Of a server with a master key: a key that may write to the indexes of the shop. */
  MEILISEARCH_API_KEY: Setting,
  /** Another key for searching, which needs no more than `search`. */
  MEILISEARCH_SEARCH_KEY: Setting,
  LOG_LEVEL: z.enum(["error", "warn", "info", "debug"]).default("info"),
  /** Whether the desk asks everybody for a second factor. Not set: where others can reach the shop. */
  DESK_TWO_FACTOR: z.enum(["required", "optional"]).optional(),
  /** Until an operator chooses at the desk. */
  LISTING_POLICY: z.enum(LISTING_POLICIES).default("ocop_and_local"),
  /** The most that a carrier collects for one parcel, in đồng. The lowest limit among Vietnamese carriers is about 20 million. */
  COD_CEILING: z.coerce.number().int().positive().default(20_000_000),
  /** Whose account buyers transfer to: the shop's, which then owes the sellers, or each seller's own. */
  SETTLEMENT_MODE: z.enum(SETTLEMENT_MODES).default("platform"),
  /** The account that buyers transfer to. Paying by bank transfer is offered where all three are set. */
  BANK_BIN: Setting.pipe(
    z
      .string()
      .regex(/^\d{6}$/, "the six digits of the bank, as 970436")
      .optional(),
  ),
  BANK_ACCOUNT: Setting.pipe(
    z
      .string()
      .regex(/^\d{4,19}$/, "digits only")
      .optional(),
  ),
  BANK_ACCOUNT_NAME: Setting.pipe(z.string().max(70).optional()),
  /** What the services that watch the account sign their notices with. */
  SEPAY_WEBHOOK_SECRET: Setting.pipe(z.string().min(16).optional()),
  /** With it, SePay's list of transfers is read as well, for those whose notice did not arrive. */
  SEPAY_API_TOKEN: Setting,
  SEPAY_API_URL: z.url().default("https://userapi.sepay.vn/v2"),
  PAYOS_CHECKSUM_KEY: Setting.pipe(z.string().min(16).optional()),
  CASSO_CHECKSUM_KEY: Setting.pipe(z.string().min(16).optional()),
  /** The shop's account with Stripe. Paying by international card is offered where all three are set. */
  STRIPE_API_KEY: Setting.pipe(
    z
      .string()
      .regex(/^[sr]k_/, "a secret or restricted key, sk_… or rk_…")
      .optional(),
  ),
  STRIPE_PUBLISHABLE_KEY: Setting.pipe(z.string().regex(/^pk_/, "the publishable key, pk_…").optional()),
  STRIPE_WEBHOOK_SECRET: Setting.pipe(
    z
      .string()
      .regex(/^whsec_/, "the endpoint's signing secret, whsec_…")
      .optional(),
  ),
  /** Another address than Stripe's, for tests. */
  STRIPE_API_URL: z.url().default("https://api.stripe.com"),
  /** How many products to fill the shop with. Beyond those of the seed they are copies, to measure a large catalogue. */
  SEED_PRODUCTS: z.coerce.number().int().nonnegative().max(1_000_000).default(0),
})

const NEEDED_WITH_A_BUCKET = ["S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY", "S3_FILE_URL"] as const

const BANK = ["BANK_BIN", "BANK_ACCOUNT", "BANK_ACCOUNT_NAME"] as const

const STRIPE = ["STRIPE_API_KEY", "STRIPE_PUBLISHABLE_KEY", "STRIPE_WEBHOOK_SECRET"] as const

const Checked = Env.superRefine((settings, context) => {
  for (const together of [BANK, STRIPE]) {
    const missing = together.filter((name) => settings[name] === undefined)
    if (missing.length === together.length) continue
    for (const name of missing) {
      context.addIssue({ code: "custom", path: [name], message: `needed beside the others of ${together.join(", ")}` })
    }
  }
  if (settings.S3_BUCKET === undefined) return
  for (const name of NEEDED_WITH_A_BUCKET.filter((each) => settings[each] === undefined)) {
    context.addIssue({ code: "custom", path: [name], message: "needed beside S3_BUCKET" })
  }
})

const parsed = Checked.safeParse(process.env)
if (!parsed.success) {
  throw new Error(`The backend cannot start: set these environment variables.\n${z.prettifyError(parsed.error)}`)
}

/** The backend's settings, read and checked once. */
export const env = parsed.data
