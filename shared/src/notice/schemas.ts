import { z } from "zod"
import { MailLocale } from "../account/mail-locale.ts"
import { COMPLAINT_REASONS } from "../complaint/rules.ts"
import { RENEWAL_STEPS } from "../renewal/rules.ts"
import { TRADE_VERBS } from "../shelf/verbs.ts"
import { Stars } from "../stars/schemas.ts"
import { NOTICE_CHANNELS, NOTICE_TOPICS, NOTICE_WAYS } from "./rules.ts"

const Reason = z.string().nullable()

/** `code` is the parcel's; `answer_by` is the last day for the seller's answer. */
const OfComplaint = z.object({ code: z.string(), reason: z.enum(COMPLAINT_REASONS), answer_by: z.iso.date() })

/** Of a sales point, or of a change of its name, kind or place. */
const OfPoint = z.object({ point: z.string(), reason: Reason })

/** What a maker allows, or allows no longer. */
const OfTrade = z.object({ maker: z.string(), verbs: z.array(z.enum(TRADE_VERBS)) })

/** A point's request for goods; `other` is the other side, `note` what it says, or "". */
const OfRestock = z.object({
  id: z.string(),
  point: z.string(),
  other: z.string(),
  pieces: z.number().int(),
  note: z.string(),
})

/**
 * What an organization is told, and what belongs to it. Names and reasons are Vietnamese; sums are whole đồng; days are
 * `YYYY-MM-DD` in Asia/Ho_Chi_Minh. The words are made where they are read, in the reader's language.
 */
export const NoticeContent = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("new_order"),
    /** `code` is the purchase's, `pieces` and `total` are of this seller's parcel, delivery included. */
    data: z.object({ code: z.string(), order_id: z.string(), pieces: z.number().int(), total: z.number().int() }),
  }),
  z.object({ kind: z.literal("message_received"), data: z.object({ code: z.string() }) }),
  z.object({ kind: z.literal("complaint_reported"), data: OfComplaint }),
  /** The buyer takes the complaint back, or agrees to an offer. */
  z.object({
    kind: z.literal("complaint_answered"),
    data: OfComplaint.extend({ move: z.enum(["withdraw", "agree"]) }),
  }),
  z.object({ kind: z.literal("complaint_escalated"), data: OfComplaint }),
  z.object({ kind: z.literal("complaint_decided"), data: OfComplaint.extend({ move: z.enum(["accept", "dismiss"]) }) }),
  z.object({
    kind: z.literal("low_stock"),
    data: z.object({
      items: z.array(
        z.object({ product_name: z.string(), variant_title: z.string().nullable(), left: z.number().int() }),
      ),
      /** How many more have run low at the same time. */
      more: z.number().int(),
    }),
  }),
  z.object({
    kind: z.literal("paper_expiring"),
    data: z.object({
      paper: z.enum(["recognition", "certification"]),
      /** The stars of a recognition. */
      stars: z.number().int().nullable(),
      /** The key of a certification's standard. */
      standard: z.string().nullable(),
      number: z.string(),
      /** Null for a certification of the whole organization. */
      product_name: z.string().nullable(),
      until: z.iso.date(),
      days: z.number().int(),
    }),
  }),
  /** A star that ends, and when the dossier of its renewal may be filed. */
  z.object({
    kind: z.literal("renewal_due"),
    data: z.object({
      step: z.enum(RENEWAL_STEPS),
      stars: Stars,
      number: z.string(),
      product_name: z.string().nullable(),
      until: z.iso.date(),
      file_from: z.iso.date(),
      file_until: z.iso.date(),
    }),
  }),
  z.object({ kind: z.literal("organization_verified"), data: z.object({}) }),
  z.object({ kind: z.literal("organization_sent_back"), data: z.object({ reason: Reason }) }),
  z.object({ kind: z.literal("organization_suspended"), data: z.object({ reason: Reason }) }),
  z.object({ kind: z.literal("organization_reinstated"), data: z.object({ reason: Reason }) }),
  /** One that only resold is a producer from now on, or is none yet. */
  z.object({ kind: z.literal("producer_granted"), data: z.object({}) }),
  z.object({ kind: z.literal("producer_refused"), data: z.object({ reason: Reason }) }),
  z.object({ kind: z.literal("point_verified"), data: OfPoint }),
  z.object({ kind: z.literal("point_sent_back"), data: OfPoint }),
  z.object({ kind: z.literal("point_suspended"), data: OfPoint }),
  z.object({ kind: z.literal("point_reinstated"), data: OfPoint }),
  /** An operator has begun to do its work for it; `operator` is an e-mail. */
  z.object({ kind: z.literal("acting_opened"), data: z.object({ operator: z.string(), reason: Reason }) }),
  /** Another bank account is its own from now on; `number` shows the last digits. */
  z.object({ kind: z.literal("account_changed"), data: z.object({ bank: z.string(), number: z.string() }) }),
  /** Money that it received directly goes back to a buyer; `code` is the parcel's. */
  z.object({ kind: z.literal("refund_owed"), data: z.object({ code: z.string(), amount: z.number().int() }) }),
  /** A buyer transfers to its own account; `code` is the parcel's. */
  z.object({ kind: z.literal("transfer_awaited"), data: z.object({ code: z.string(), amount: z.number().int() }) }),
  /** The buyer says to have transferred it. */
  z.object({ kind: z.literal("transfer_said"), data: z.object({ code: z.string(), amount: z.number().int() }) }),
  /** The deposit of a gift order has come; `point` is a handle, `code` the purchase's. */
  z.object({
    kind: z.literal("gift_deposited"),
    data: z.object({ point: z.string(), code: z.string(), amount: z.number().int(), balance_on: z.iso.date() }),
  }),
  /** The buyer has changed something of a gift order that is ordered. */
  z.object({ kind: z.literal("gift_changed"), data: z.object({ point: z.string(), code: z.string() }) }),
  /** A paper that it sent to be checked; `number` as it was typed. */
  z.object({ kind: z.literal("paper_seen"), data: z.object({ number: z.string(), reason: Reason }) }),
  z.object({ kind: z.literal("paper_sent_back"), data: z.object({ number: z.string(), reason: Reason }) }),
  z.object({ kind: z.literal("listing_approved"), data: z.object({ product_name: z.string() }) }),
  z.object({
    kind: z.literal("listing_sent_back"),
    data: z.object({ product_name: z.string(), reason: Reason }),
  }),
  z.object({ kind: z.literal("trade_given"), data: OfTrade }),
  z.object({ kind: z.literal("trade_taken_back"), data: OfTrade }),
  z.object({ kind: z.literal("restock_asked"), data: OfRestock }),
  z.object({ kind: z.literal("restock_accepted"), data: OfRestock }),
  z.object({ kind: z.literal("restock_declined"), data: OfRestock }),
  z.object({ kind: z.literal("restock_sent"), data: OfRestock }),
  /** `pieces` came whole. */
  z.object({
    kind: z.literal("restock_received"),
    data: OfRestock.extend({ damaged: z.number().int(), short: z.number().int() }),
  }),
  z.object({ kind: z.literal("restock_canceled"), data: OfRestock }),
  /** It has to be there by another day now. */
  z.object({ kind: z.literal("restock_moved"), data: OfRestock.extend({ day: z.iso.date() }) }),
])
export type NoticeContent = z.infer<typeof NoticeContent>
export type NoticeKind = NoticeContent["kind"]

/** A notice as one member reads it. */
export const Notice = z.object({ id: z.string(), at: z.iso.datetime(), is_read: z.boolean() }).and(NoticeContent)
export type Notice = z.infer<typeof Notice>

/** The newest first. `unread` counts to `MOST_UNREAD` and no further. */
export const NoticePage = z.object({
  notices: z.array(Notice),
  page: z.number().int(),
  page_count: z.number().int(),
  unread: z.number().int(),
})
export type NoticePage = z.infer<typeof NoticePage>

/** Marks as read what came up to a moment: the newest notice that the reader has seen. */
export const ReadNotices = z.strictObject({ until: z.iso.datetime() })
export type ReadNotices = z.infer<typeof ReadNotices>

export const NoticesRead = z.object({ unread: z.number().int() })
export type NoticesRead = z.infer<typeof NoticesRead>

/** How a member wants to hear, and in which language. */
export const ChooseNotices = z.strictObject({
  ways: z.record(z.enum(NOTICE_TOPICS), z.enum(NOTICE_WAYS)),
  locale: MailLocale,
  channel: z.enum(NOTICE_CHANNELS).default("email"),
})
export type ChooseNotices = z.infer<typeof ChooseNotices>

/** What was chosen, and over what this member can be reached. */
export const NoticeSettings = ChooseNotices.extend({ channels: z.array(z.enum(NOTICE_CHANNELS)) })
export type NoticeSettings = z.infer<typeof NoticeSettings>
