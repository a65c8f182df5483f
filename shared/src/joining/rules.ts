import type { LegalForm, OrganizationStatus } from "../organization/schemas.ts"
import { papersOf, type PaperPurpose } from "./papers.ts"

/** Who may join (Decision 26/2026/QĐ-TTg Art. 1–2): a person without registration may not. */
export const JOINING_FORMS = [
  "household",
  "cooperative",
  "cooperative_group",
  "enterprise",
  "private_enterprise",
  "farm",
  "association",
] as const satisfies readonly LegalForm[]
export type JoiningForm = (typeof JOINING_FORMS)[number]

/**
 * Large enterprises may not be producers: these say of themselves that they are small or medium (Decree 80/2021). Who
 * only sells what others make may be of any size.
 */
export function needsSizeStatement(legal_form: LegalForm, only_resells: boolean): boolean {
  return !only_resells && (legal_form === "enterprise" || legal_form === "private_enterprise")
}

const NEXT: Readonly<Record<OrganizationStatus, readonly OrganizationStatus[]>> = {
  draft: ["submitted"],
  // Sent back, or taken back by its owner.
  submitted: ["verified", "draft"],
  verified: ["suspended"],
  suspended: ["verified"],
}

export function canMoveTo(from: OrganizationStatus, to: OrganizationStatus): boolean {
  return NEXT[from].includes(to)
}

/** The pages of joining, in their order. */
export const JOINING_STEPS = ["name", "papers", "place", "bank", "story"] as const
export type JoiningStep = (typeof JOINING_STEPS)[number]

/** Of one of the three stories: where, how, who. */
export const MAX_STORY_WORDS = 100
/** Drafts that one person may have at once. */
export const MAX_DRAFTS = 5

export const LONGEST_JOINING = { name: 120, street: 200, known_for: 160, holder: 100, reason: 1000 } as const

export const MISSING = ["name", "small_or_medium", "identifier", "paper", "commune", "street", "phone", "bank"] as const
export type MissingWhat = (typeof MISSING)[number]

/** One thing that an application still lacks, and on which page it is asked. */
export type Missing = { step: JoiningStep; what: MissingWhat; /** Of a paper. */ purpose?: PaperPurpose }

export type Application = {
  name: string
  legal_form: LegalForm
  is_small_or_medium: boolean
  only_resells: boolean
  has_identifier: boolean
  purposes: readonly string[]
  commune_code: string | null
  street: string | null
  phone: string | null
  has_bank: boolean
}

/** What is to be filled in before an application can be sent, in the order of the pages; nothing when it can. */
export function missingOf(application: Application): Missing[] {
  const { legal_form, only_resells, purposes } = application
  const lacks = (isThere: boolean, step: JoiningStep, what: MissingWhat): Missing[] => (isThere ? [] : [{ step, what }])
  return [
    ...lacks(application.name !== "", "name", "name"),
    ...lacks(
      !needsSizeStatement(legal_form, only_resells) || application.is_small_or_medium,
      "name",
      "small_or_medium",
    ),
    ...lacks(application.has_identifier, "papers", "identifier"),
    ...papersOf(legal_form)
      .filter(({ purpose, required }) => required && !purposes.includes(purpose))
      .map(({ purpose }): Missing => ({ step: "papers", what: "paper", purpose })),
    ...lacks(application.commune_code !== null, "place", "commune"),
    ...lacks(application.street !== null, "place", "street"),
    ...lacks(application.phone !== null, "place", "phone"),
    ...lacks(application.has_bank, "bank", "bank"),
  ]
}

export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}
