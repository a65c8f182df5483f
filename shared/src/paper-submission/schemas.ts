import { z } from "zod"
import { StoredDocument } from "../document/schemas.ts"
import { SUBMISSION_STATUSES, SUBMITTED_PAPERS } from "./rules.ts"

/** Everything arrives as it was typed: what is wrong with it is told field by field. */
const Typed = z.string().max(5000).default("")

/** What is said of a paper, beside its file. `key` is the form's own: sent twice it is one submission. */
export const SubmitPaper = z.object({
  key: z.string().regex(/^[\w-]{16,64}$/),
  kind: Typed,
  standard: Typed,
  product_name: Typed,
  number: Typed,
  issuer: Typed,
  issued_on: Typed,
  valid_until: Typed,
  note: Typed,
})
export type SubmitPaper = z.infer<typeof SubmitPaper>

/** A paper that an organization has sent, as its people and the market's staff read it. Days are `YYYY-MM-DD`. */
export const PaperSubmission = z.object({
  id: z.string(),
  kind: z.enum(SUBMITTED_PAPERS),
  /** The key of a standard; null for a decision, and for one that is not in the list. */
  standard: z.string().nullable(),
  /** In its own words; "" when it is of the whole organization. */
  product_name: z.string(),
  number: z.string(),
  issuer: z.string(),
  issued_on: z.iso.date(),
  valid_until: z.iso.date().nullable(),
  note: z.string(),
  status: z.enum(SUBMISSION_STATUSES),
  /** What whoever looked at it wrote, in Vietnamese. */
  remark: z.string().nullable(),
  submitted_at: z.iso.datetime(),
  decided_at: z.iso.datetime().nullable(),
  /** An operator sent it for the organization. */
  on_behalf: z.boolean(),
  files: z.array(StoredDocument),
  /** An official has written it down, to be compared by another one. It promises no star and no certificate. */
  is_recorded: z.boolean(),
})
export type PaperSubmission = z.infer<typeof PaperSubmission>

/** The newest first. */
export const SubmissionPage = z.object({
  submissions: z.array(PaperSubmission),
  page: z.number().int(),
  page_count: z.number().int(),
})
export type SubmissionPage = z.infer<typeof SubmissionPage>

/** The queue of the market's staff: `page` counts from 1. */
export const ListSubmissions = z.strictObject({
  status: z.enum(SUBMISSION_STATUSES).catch("submitted").default("submitted"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListSubmissions = z.infer<typeof ListSubmissions>

export const QueuedSubmission = PaperSubmission.extend({
  /** What an official has written down from it. */
  record: z.object({ subject: z.enum(["decision", "certification"]), id: z.string() }).nullable(),
  organization: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
})
export type QueuedSubmission = z.infer<typeof QueuedSubmission>

/** What has waited longest first. */
export const SubmissionQueue = z.object({
  submissions: z.array(QueuedSubmission),
  count: z.number().int(),
  page: z.number().int(),
})
export type SubmissionQueue = z.infer<typeof SubmissionQueue>

export const SeePaper = z.strictObject({ remark: z.string().trim().max(1000).default("") })
export type SeePaper = z.infer<typeof SeePaper>

export const SendPaperBack = z.strictObject({ remark: z.string().trim().min(1).max(1000) })
export type SendPaperBack = z.infer<typeof SendPaperBack>

export const SubmissionAnswer = z.object({ submission: PaperSubmission })
export const QueuedAnswer = z.object({ submission: QueuedSubmission })
export const SubmissionWithdrawn = z.object({ id: z.string() })
