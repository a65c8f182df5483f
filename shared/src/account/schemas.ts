import { z } from "zod"
import { Enquiry } from "../enquiry/schemas.ts"
import { MailLocale } from "./mail-locale.ts"
import { PARCEL_STATUSES, PurchaseDocument } from "../purchase/schemas.ts"

/**
 * Asks for the mail that opens an account, or resets a password. The answer is the same whether or not there is an
 * account: only who reads that mail learns it.
 */
export const AskMail = z.strictObject({ email: z.string(), locale: MailLocale })
export type AskMail = z.infer<typeof AskMail>

export const MailAsked = z.object({ asked: z.literal(true) })

/** Looks at the mailed link before the form is shown. */
export const CheckLink = z.strictObject({ token: z.string().max(2000) })
export const CheckedLink = z.object({ email: z.string() })
export type CheckedLink = z.infer<typeof CheckedLink>

/** Opens the account that the mailed link is for. `phone` may be "". */
export const OpenAccount = z.strictObject({
  token: z.string().max(2000),
  name: z.string(),
  phone: z.string(),
  password: z.string(),
})
export type OpenAccount = z.infer<typeof OpenAccount>

/** A new password, by the mailed link. Ends every session of the account. */
export const SetPassword = z.strictObject({ token: z.string().max(2000), password: z.string() })
export type SetPassword = z.infer<typeof SetPassword>

/** Whose account it is now: the address to sign in with. */
export const AccountReady = z.object({ email: z.string() })
export type AccountReady = z.infer<typeof AccountReady>

export const Account = z.object({
  email: z.string(),
  /** Purchases made without signing in belong to the account only once its e-mail is known to be the person's. */
  email_verified: z.boolean(),
  name: z.string(),
  /** "0912 345 678", or "". */
  phone: z.string(),
  created_at: z.iso.datetime(),
})
export type Account = z.infer<typeof Account>

/** `phone` may be "". */
export const ChangeProfile = z.strictObject({ name: z.string(), phone: z.string() })
export type ChangeProfile = z.infer<typeof ChangeProfile>

export const MAX_ADDRESSES = 20

/** One saved recipient. `phone` arrives as typed. */
export const SaveAddress = z.strictObject({
  name: z.string(),
  phone: z.string(),
  commune_code: z.string(),
  province_code: z.string().optional(),
  street: z.string(),
  note: z.string(),
  is_default: z.boolean(),
})
export type SaveAddress = z.infer<typeof SaveAddress>

export const SavedAddress = z.object({
  id: z.string(),
  name: z.string(),
  /** "0912 345 678" */
  phone: z.string(),
  street: z.string(),
  note: z.string(),
  commune_code: z.string(),
  commune: z.string(),
  province_code: z.string(),
  province: z.string(),
  is_default: z.boolean(),
})
export type SavedAddress = z.infer<typeof SavedAddress>

/** The default one first, then the newest. */
export const SavedAddresses = z.object({ addresses: z.array(SavedAddress) })
export type SavedAddresses = z.infer<typeof SavedAddresses>

export const PurchaseSummary = z.object({
  code: z.string(),
  placed_at: z.iso.datetime(),
  status: z.enum(["placed", "canceled"]),
  total: z.number().int(),
  item_count: z.number().int(),
  parcels: z.array(z.object({ seller: z.string(), status: z.enum(PARCEL_STATUSES), goods: z.array(z.string()) })),
})
export type PurchaseSummary = z.infer<typeof PurchaseSummary>

export const PURCHASES_PER_PAGE = 10

export const PurchasePage = z.object({
  purchases: z.array(PurchaseSummary),
  count: z.number().int(),
  page: z.number().int(),
  page_count: z.number().int(),
})
export type PurchasePage = z.infer<typeof PurchasePage>

export const CONSENT_PURPOSES = ["terms", "privacy", "stock_notice", "enquiry"] as const
export const ConsentPurpose = z.enum(CONSENT_PURPOSES)
export type ConsentPurpose = z.infer<typeof ConsentPurpose>

export const ConsentEntry = z.object({
  purpose: ConsentPurpose,
  is_given: z.boolean(),
  /** Of the policy that was agreed to. */
  policy_version: z.string(),
  at: z.iso.datetime(),
})
export type ConsentEntry = z.infer<typeof ConsentEntry>

/** Everything that the shop holds about one person, as a file to take away. */
export const AccountExport = z.object({
  made_at: z.iso.datetime(),
  account: Account,
  sign_in: z.object({ method: z.literal("emailpass"), email_verified_at: z.iso.datetime().nullable() }),
  addresses: z.array(SavedAddress),
  purchases: z.array(PurchaseDocument),
  open_baskets: z.array(
    z.object({
      created_at: z.iso.datetime(),
      lines: z.array(z.object({ name: z.string(), quantity: z.number().int() })),
      recipient: z
        .object({ name: z.string(), phone: z.string(), street: z.string(), commune: z.string(), province: z.string() })
        .nullable(),
    }),
  ),
  stock_notices: z.array(z.object({ product: z.string(), email: z.string(), asked_at: z.iso.datetime() })),
  /** Questions for stays and trips that were asked with the account's e-mail. */
  enquiries: z.array(
    Enquiry.pick({
      name: true,
      phone: true,
      email: true,
      from_day: true,
      to_day: true,
      guests: true,
      message: true,
      asked_at: true,
    }).extend({ product: z.string() }),
  ),
  /** What was written about orders, by either side. */
  messages: z.array(
    z.object({ purchase: z.string(), from: z.enum(["buyer", "seller"]), words: z.string(), at: z.iso.datetime() }),
  ),
  /** What was reported of purchases. `amount`: whole đồng that are owed or offered. */
  complaints: z.array(
    z.object({
      code: z.string(),
      reason: z.string(),
      wish: z.string(),
      words: z.string(),
      state: z.string(),
      amount: z.number().int(),
      photos: z.number().int(),
      reported_at: z.iso.datetime(),
    }),
  ),
  consents: z.array(ConsentEntry),
  mails: z.array(z.object({ kind: z.string(), to: z.string(), sent_at: z.iso.datetime() })),
})
export type AccountExport = z.infer<typeof AccountExport>

/** Erases the account: its own e-mail typed out, and the password once more. */
export const EraseAccount = z.strictObject({ email: z.string(), password: z.string() })
export type EraseAccount = z.infer<typeof EraseAccount>

export const AccountErased = z.object({ erased: z.literal(true) })
