/**
 * What the shop promises in its policies, as numbers that the pages print and the work behind them is measured by.
 * Working days are Monday to Friday.
 */

export const POLICY_KEYS = ["terms", "delivery", "returns", "complaints", "privacy", "ranking", "stars"] as const
export type PolicyKey = (typeof POLICY_KEYS)[number]

/** `effective_from` is the first day on which the text holds. A change of meaning is a new version. */
export type PolicyVersion = { version: string; effective_from: string }

/** The version in force of each policy: what a shopper agrees to is this version. */
export const POLICIES: Record<PolicyKey, PolicyVersion> = {
  terms: { version: "1.0", effective_from: "2026-11-24" },
  delivery: { version: "1.1", effective_from: "2026-11-25" },
  returns: { version: "1.2", effective_from: "2026-11-27" },
  complaints: { version: "1.1", effective_from: "2026-11-26" },
  privacy: { version: "1.5", effective_from: "2026-11-28" },
  ranking: { version: "1.1", effective_from: "2026-11-27" },
  stars: { version: "1.0", effective_from: "2026-11-24" },
}

/** `perishable`: fresh, cool and frozen goods. Hours and days count from the moment of delivery. */
export const RETURNS = {
  perishable_report_hours: 48,
  report_days: 7,
  /** Information before the contract was missing or wrong: Law 19/2023/QH15 Art. 38. */
  wrong_information_days: 30,
  /** The latest day of a refund, from the day the return was agreed: the same article. */
  refund_days: 30,
  seller_answer_working_days: 3,
} as const

export const COMPLAINT_KINDS = [
  "perishable",
  "goods",
  "delivery",
  "money",
  "information",
  "seller",
  "personal_data",
  "other",
] as const
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number]

/** How long a complaint of a kind may take, from the day it reaches the shop. */
export type ComplaintTimes = { first_answer_working_days: number; resolution_days: number }

/**
 * Times by kind, as Decree 248/2026/NĐ-CP Art. 7 wants them published. Those for personal data are the law's own: two
 * working days for an answer, 15 days to stop or restrict (Law 91/2025/QH15); the others are the shop's promise.
 */
export const COMPLAINT_TIMES: Record<ComplaintKind, ComplaintTimes> = {
  perishable: { first_answer_working_days: 1, resolution_days: 3 },
  goods: { first_answer_working_days: 2, resolution_days: 10 },
  delivery: { first_answer_working_days: 1, resolution_days: 7 },
  money: { first_answer_working_days: 1, resolution_days: 10 },
  information: { first_answer_working_days: 2, resolution_days: 10 },
  seller: { first_answer_working_days: 2, resolution_days: 15 },
  personal_data: { first_answer_working_days: 2, resolution_days: 15 },
  other: { first_answer_working_days: 2, resolution_days: 15 },
}

/** Sellers and shoppers are told at least this long before fees change: Decree 248/2026/NĐ-CP Art. 8. */
export const FEE_NOTICE_DAYS = 20

/** A seller hears of a suspension for the shop's own reasons at least this long before (Decree 248/2026/NĐ-CP). */
export const SUSPENSION_NOTICE_DAYS = 5

/** How long is kept, in years: listings and contracts after Law 122/2025/QH15 Art. 17(1)(e) and its decree. */
export const RETENTION_YEARS = { listing: 1, contract: 3 } as const

/**
 * How long is kept, in months, what no law wants kept. `enquiry`: after the last day of the visit that was asked for;
 * `notice`: after an organization was told; `complaint_photo`: after the last step of a report that is over, of which
 * what was reported and decided is contract data.
 */
export const RETENTION_MONTHS = { enquiry: 3, notice: 12, complaint_photo: 12 } as const
