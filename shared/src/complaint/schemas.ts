import { z } from "zod"
import { StoredDocument } from "../document/schemas.ts"
import { Actor, FormKey, ParcelLine, Pieces } from "../parcel/schemas.ts"
import {
  COMPLAINT_REASONS,
  COMPLAINT_STATES,
  COMPLAINT_WISHES,
  LONGEST_COMPLAINT,
  LONGEST_COMPLAINT_NOTE,
} from "./rules.ts"

const Reason = z.enum(COMPLAINT_REASONS)
const Wish = z.enum(COMPLAINT_WISHES)
const State = z.enum(COMPLAINT_STATES)

/** Something that was said or done about a complaint. Nothing of it is ever changed. `amount`: whole đồng. */
export const ComplaintEvent = z.object({
  kind: z.enum(["reported", "withdraw", "agree", "escalate", "accept", "offer", "refuse", "receive", "dismiss"]),
  at: z.iso.datetime(),
  actor: Actor,
  on_behalf: z.boolean(),
  note: z.string(),
  amount: z.number().int().nullable(),
  /** What was accepted is first to be sent back. */
  comes_back: z.boolean(),
})
export type ComplaintEvent = z.infer<typeof ComplaintEvent>

export const Complaint = z.object({
  id: z.string(),
  /** The parcel's with the number of the complaint: WF7K2M9Q-1-P1. */
  code: z.string(),
  state: State,
  reason: Reason,
  wish: Wish,
  words: z.string(),
  lines: z.array(z.object({ line_id: z.string(), quantity: z.number().int() })),
  reported_at: z.iso.datetime(),
  /** The last day for the seller's answer. */
  answer_by: z.iso.date(),
  /** Whole đồng that are offered, or, once it is settled, owed to the buyer. */
  amount: z.number().int(),
  /** The last day for the money, once it is owed. */
  refund_by: z.iso.date().nullable(),
  photos: z.array(StoredDocument.pick({ id: true, width: true, height: true })),
  /** The oldest first. */
  events: z.array(ComplaintEvent),
})
export type Complaint = z.infer<typeof Complaint>

/**
 * Until when a reason may be reported of any line: null before the goods have arrived. `perishable_until` is the earlier
 * end for the fresh, cool and frozen ones among them, null where all have the same.
 */
export const ReportOption = z.object({
  reason: Reason,
  until: z.iso.datetime().nullable(),
  is_open: z.boolean(),
  perishable_until: z.iso.datetime().nullable(),
  is_perishable_open: z.boolean(),
})
export type ReportOption = z.infer<typeof ReportOption>

/** What of a parcel has a problem. `left` says of how many pieces of a line one may still be reported. */
export const ParcelComplaints = z.object({
  parcel: z.string(),
  seller: z.string(),
  lines: z.array(
    ParcelLine.pick({
      line_id: true,
      name: true,
      variant_title: true,
      variant_title_en: true,
      picture: true,
      price: true,
    }).extend({ left: z.number().int() }),
  ),
  options: z.array(ReportOption),
  /** Null when nothing may be reported yet. */
  delivered_at: z.iso.datetime().nullable(),
  was_sent: z.boolean(),
  /** The newest first. */
  complaints: z.array(Complaint),
})
export type ParcelComplaints = z.infer<typeof ParcelComplaints>

export const ReportProblem = z.strictObject({
  key: FormKey,
  reason: Reason,
  wish: Wish,
  words: z.string().max(LONGEST_COMPLAINT),
  lines: Pieces.min(1).max(200),
})
export type ReportProblem = z.infer<typeof ReportProblem>

export const ProblemReported = z.object({ id: z.string(), code: z.string() })
export type ProblemReported = z.infer<typeof ProblemReported>

const Note = z.string().max(LONGEST_COMPLAINT_NOTE)

export const BuyersMove = z.strictObject({
  key: FormKey,
  move: z.enum(["withdraw", "agree", "escalate"]),
  note: Note.default(""),
})
export type BuyersMove = z.infer<typeof BuyersMove>

/**
 * `comes_back`: the goods are first to be sent back. `pay`: what was asked for is paid back; without it other goods are
 * sent. `amount`: whole đồng of an offer. `restock`: what came back is fit to be sold again.
 */
export const SellersMove = z.discriminatedUnion("move", [
  z.strictObject({ key: FormKey, move: z.literal("accept"), comes_back: z.boolean(), pay: z.boolean(), note: Note }),
  z.strictObject({
    key: FormKey,
    move: z.literal("offer"),
    amount: z.number().int().min(0).max(1_000_000_000),
    note: Note,
  }),
  z.strictObject({ key: FormKey, move: z.literal("refuse"), note: Note }),
  z.strictObject({ key: FormKey, move: z.literal("receive"), restock: z.boolean(), note: Note }),
])
export type SellersMove = z.infer<typeof SellersMove>

export const OperatorsMove = z.discriminatedUnion("move", [
  z.strictObject({ key: FormKey, move: z.literal("accept"), comes_back: z.boolean(), pay: z.boolean(), note: Note }),
  z.strictObject({ key: FormKey, move: z.literal("dismiss"), note: Note }),
])
export type OperatorsMove = z.infer<typeof OperatorsMove>

export const ListComplaints = z.strictObject({
  state: State.catch("escalated").default("escalated"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type ListComplaints = z.infer<typeof ListComplaints>

/** A complaint as operators see it: whose it is, and what it is about by name. */
export const ComplaintFile = Complaint.extend({
  purchase_code: z.string(),
  organization_id: z.string(),
  seller: z.string(),
  lines_named: z.array(z.object({ name: z.string(), quantity: z.number().int() })),
})
export type ComplaintFile = z.infer<typeof ComplaintFile>

export const ComplaintAnswer = z.object({ complaint: ComplaintFile })
export type ComplaintAnswer = z.infer<typeof ComplaintAnswer>

/** The operators' list, what waits longest first. */
export const ComplaintPage = z.object({
  complaints: z.array(ComplaintFile),
  count: z.number().int(),
  page: z.number().int(),
  page_count: z.number().int(),
})
export type ComplaintPage = z.infer<typeof ComplaintPage>
