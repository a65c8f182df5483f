import type { ReactNode } from "react"
import type { Operator } from "#app/features/operator/operator.ts"

/** What the texts speak of that is not words. */
export type LegalFacts = {
  operator: Operator
  /** The region whose specialities the shop began with. */
  region: string
  /** The day on which this is read. */
  today: string
  /** How long a star holds, and how long it may be kept while a renewal is pending. */
  star: { months: number; extensionDays: number }
  /** With which deposit gifts for many are ordered, in a sentence; null where none is taken. */
  deposit: string | null
}

/** `id` is the anchor, Vietnamese in both languages, so that a link into a policy holds in either. */
export type LegalSection = { id: string; heading: string; Body: (facts: LegalFacts) => ReactNode }

/** One policy in one language. */
export type LegalText = { title: string; description: string; sections: readonly LegalSection[] }

/** A policy in the languages of the shop. */
export type LegalTexts = Record<"vi" | "en", LegalText>
