import { z } from "zod"
import { OFFICIAL_ACTS, SUBJECTS } from "./rules.ts"

/** One line of the log. `before` and `after` are the row's own columns, as far as they differ. */
export const OfficialAct = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  act: z.enum(OFFICIAL_ACTS),
  subject: z.enum(SUBJECTS),
  subject_id: z.string(),
  /** Of the day of the act. */
  user_email: z.string(),
  province_code: z.string().nullable(),
  reason: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  batch_id: z.string(),
})
export type OfficialAct = z.infer<typeof OfficialAct>

/** The newest first; `page` counts from 1. */
export const OfficialActPage = z.object({
  acts: z.array(OfficialAct),
  page: z.number().int(),
  has_more: z.boolean(),
})
export type OfficialActPage = z.infer<typeof OfficialActPage>

export const ListOfficialActs = z.strictObject({
  subject: z.enum(SUBJECTS).optional().catch(undefined),
  subject_id: z.string().max(64).optional().catch(undefined),
  user_id: z.string().max(64).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListOfficialActs = z.infer<typeof ListOfficialActs>
