import type { LegalForm } from "../organization/schemas.ts"

/** What papers are asked for: `registration` is the paper that an organization of its form is registered with. */
export const PAPER_PURPOSES = [
  "enterprise_registration",
  "cooperative_registration",
  "cooperation_contract",
  "business_registration",
  "farm_certificate",
  "founding_decision",
  "household_registration",
  "food_safety",
] as const
export type PaperPurpose = (typeof PAPER_PURPOSES)[number]

export type Paper = { purpose: PaperPurpose; required: boolean }

/** How many files one paper may have: its pages, photographed one by one. */
export const MAX_PAGES = 6

const asked = (...purposes: PaperPurpose[]): Paper[] => purposes.map((purpose) => ({ purpose, required: true }))

/**
 * The papers that a legal form is registered with: Decision 26/2026/QĐ-TTg Art. 1–2 says who may be a producer; the
 * Law on Cooperatives 2023 and Decree 168/2025 with Circular 68/2025/TT-BTC, who registers where.
 */
const REGISTRATION: Readonly<Record<string, readonly Paper[]>> = {
  enterprise: asked("enterprise_registration"),
  private_enterprise: asked("enterprise_registration"),
  cooperative: asked("cooperative_registration"),
  // A contract makes the group; for OCOP it is registered for business as well.
  cooperative_group: asked("cooperation_contract", "business_registration"),
  farm: asked("farm_certificate"),
  household: asked("household_registration"),
  association: asked("founding_decision"),
}

/**
 * Optional, because small makers who have signed a commitment instead are exempt (Decree 15/2018/NĐ-CP Art. 12): either
 * paper goes here.
 */
const FOOD_SAFETY: Paper = { purpose: "food_safety", required: false }

export function papersOf(legal_form: LegalForm): readonly Paper[] {
  return [...(REGISTRATION[legal_form] ?? []), FOOD_SAFETY]
}
