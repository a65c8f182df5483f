import { bankTransactions, payouts } from "./tables-of-money"
import { complaints, enquiries, organizations, paperSubmissions, proposals, purchases, staff } from "./tables-of-shop"
import { certifications, decisions, officialActs, recognitions, saleStops } from "./tables-of-state"
import { searchCounts } from "./search-counts"
import type { DeskTable } from "./table"

/** Every list of the desk by the name in its address; another one is one more row here. */
export const DESK_TABLES: Readonly<Record<string, DeskTable>> = {
  decisions,
  recognitions,
  certifications,
  "sale-stops": saleStops,
  "official-acts": officialActs,
  organizations,
  proposals,
  "paper-submissions": paperSubmissions,
  complaints,
  purchases,
  "bank-transactions": bankTransactions,
  payouts,
  enquiries,
  "search-counts": searchCounts,
  staff,
}
