import { z } from "zod"
import { ACCOUNTS } from "./accounts.ts"
import { JOURNAL_KINDS } from "./journal.ts"

const Amount = z.number().int().nonnegative()

/** One side of a journal, and which journal that is. Amounts are whole đồng. */
export const LedgerEntry = z.object({
  id: z.string(),
  account: z.enum(ACCOUNTS),
  organization_id: z.string().nullable(),
  order_id: z.string().nullable(),
  debit: Amount,
  credit: Amount,
  journal: z.object({
    key: z.string(),
    kind: z.enum(JOURNAL_KINDS),
    group_id: z.string().nullable(),
    at: z.iso.datetime(),
  }),
})
export type LedgerEntry = z.infer<typeof LedgerEntry>

export const LEDGER_ENTRIES_PER_PAGE = 50

/** The newest first, and what every account holds over all entries of the filter, not of the page. */
export const LedgerPage = z.object({
  entries: z.array(LedgerEntry),
  balances: z.array(z.object({ account: z.enum(ACCOUNTS), debit: Amount, credit: Amount, balance: z.number().int() })),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type LedgerPage = z.infer<typeof LedgerPage>

const Id = z.string().regex(/^\w{1,64}$/)

export const ListLedger = z.strictObject({
  order_id: Id.optional(),
  organization_id: Id.optional(),
  account: z.enum(ACCOUNTS).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(LEDGER_ENTRIES_PER_PAGE),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type ListLedger = z.infer<typeof ListLedger>
