import { z } from "zod"
import { SynonymTable } from "../search/terms.ts"

export const SYNONYM_ACTIONS = ["add", "remove"] as const

/** One change of the table of synonyms, with who made it. */
export const SynonymChange = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  action: z.enum(SYNONYM_ACTIONS),
  row: SynonymTable.element,
  /** Of the day of the change. */
  user_email: z.string(),
})
export type SynonymChange = z.infer<typeof SynonymChange>

/** Answer of `/admin/search-synonyms`: all rows that hold, and the last changes, the newest first. */
export const SynonymDesk = z.object({
  rows: z.array(z.object({ key: z.string(), row: SynonymTable.element })),
  may_change: z.boolean(),
  changes: z.array(SynonymChange),
})
export type SynonymDesk = z.infer<typeof SynonymDesk>

export const MOST_SYNONYM_CHANGES = 20

/**
 * Adds a row, or takes one out by its key. `typed` and `means` are names between commas; without `means` all names of
 * `typed` stand for each other.
 */
export const ChangeSynonyms = z.discriminatedUnion("action", [
  z.strictObject({
    action: z.literal("add"),
    typed: z.string().max(400).default(""),
    means: z.string().max(400).default(""),
    why: z.string().max(400).default(""),
  }),
  z.strictObject({ action: z.literal("remove"), key: z.string().max(2000) }),
])
export type ChangeSynonyms = z.infer<typeof ChangeSynonyms>
