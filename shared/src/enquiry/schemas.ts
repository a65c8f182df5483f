import { z } from "zod"
import { MailLocale } from "../account/mail-locale.ts"

/**
 * A question for a stay or a trip, everything as typed; `phone` or `email` may be "", not both. `form_token` is made
 * with the form: the same form sent twice with the same words is one enquiry.
 */
export const AskEnquiry = z.strictObject({
  form_token: z.string().regex(/^[\w-]{16,64}$/),
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  from_day: z.string(),
  /** "" for a visit of one day. */
  to_day: z.string(),
  guests: z.string(),
  message: z.string(),
  locale: MailLocale,
})
export type AskEnquiry = z.infer<typeof AskEnquiry>

/** The same answer the first time and every other time. */
export const EnquiryAsked = z.object({ asked: z.literal(true) })

/** What operators pass on to the host. `phone` is "0912 345 678" or "". */
export const Enquiry = z.object({
  id: z.string(),
  /** As it was called when the question was asked. */
  product: z.object({ handle: z.string(), name: z.string() }),
  maker: z.string(),
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  from_day: z.iso.date(),
  to_day: z.iso.date(),
  guests: z.number().int(),
  message: z.string(),
  locale: MailLocale,
  asked_at: z.iso.datetime(),
  answered_at: z.iso.datetime().nullable(),
})
export type Enquiry = z.infer<typeof Enquiry>

export const ENQUIRIES_PER_PAGE = 20

/** The newest first. */
export const EnquiryPage = z.object({
  enquiries: z.array(Enquiry),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type EnquiryPage = z.infer<typeof EnquiryPage>

/** `answered`: only those that were, or were not yet. */
export const ListEnquiries = z.strictObject({
  answered: z.enum(["true", "false"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(ENQUIRIES_PER_PAGE),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type ListEnquiries = z.infer<typeof ListEnquiries>

export const EnquiryAnswered = z.object({ enquiry: Enquiry })
