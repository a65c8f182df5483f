import { z } from "zod"
import { anonymityComplaint, type Operator } from "#app/features/operator/operator.ts"

/** A setting that may stay empty. */
const Optional = z
  .string()
  .trim()
  .transform((text) => (text === "" ? null : text))
  .nullable()
  .default(null)

const Env = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(8000),
  /** The address people type; forms are accepted from it only, and cookies are `secure` when it is https. */
  STOREFRONT_URL: z.url(),
  BACKEND_URL: z.url(),
  /** Where browsers find the files of photos; the backend serves them unless a bucket or a CDN does. */
  FILES_URL: z.url().optional(),
  PUBLISHABLE_KEY: z.string().startsWith("pk_"),
  COOKIE_SECRET: z.string().min(32),
  /** Shared with the backend, which believes `x-client-address` only beside it. */
  STOREFRONT_SECRET: z.string().min(32),
  /** Which proxies may tell the client's address: the words of express's "trust proxy", or a number of hops. */
  TRUST_PROXY: z.string().default("false"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  /** Who runs the shop; see `features/operator`. A shop that people can reach does not start without it. */
  OPERATOR_NAME: Optional,
  OPERATOR_ADDRESS: Optional,
  OPERATOR_REPRESENTATIVE: Optional,
  OPERATOR_REGISTRATION: Optional,
  OPERATOR_PLATFORM_REGISTRATION: Optional,
  OPERATOR_PHONE: Optional,
  OPERATOR_EMAIL: Optional,
  OPERATOR_HOURS: z.string().trim().min(1).default("7:30–17:00"),
  /** Names between semicolons: who else handles personal data for the shop. */
  DATA_PROCESSORS: z.string().default(""),
  /** The region whose specialities the shop speaks of. */
  REGION_WORD: z.string().trim().min(1).default("Sóc Trăng"),
})

const parsed = Env.safeParse(process.env)
if (!parsed.success) {
  throw new Error(`Invalid storefront environment:\n${z.prettifyError(parsed.error)}`)
}

export const env = parsed.data

/** What the key of a file is put behind, ending with a stroke. */
export const filesUrl = `${(env.FILES_URL ?? env.BACKEND_URL).replace(/\/+$/, "")}/`

/** Who runs this shop. */
export const operator: Operator = {
  name: env.OPERATOR_NAME,
  address: env.OPERATOR_ADDRESS,
  representative: env.OPERATOR_REPRESENTATIVE,
  registration: env.OPERATOR_REGISTRATION,
  platformRegistration: env.OPERATOR_PLATFORM_REGISTRATION,
  phone: env.OPERATOR_PHONE,
  email: env.OPERATOR_EMAIL,
  hours: env.OPERATOR_HOURS,
  processors: env.DATA_PROCESSORS.split(";").flatMap((name) => name.trim() || []),
}

const complaint = anonymityComplaint(operator, env.NODE_ENV, env.STOREFRONT_URL)
if (complaint !== null) throw new Error(complaint)
