import type { EvidenceDocument } from "@ocop/shared/evidence"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"

/** "Sao OCOP: 4 sao" or "VietGAP", what a paper is. */
export function headingOf({
  stars,
  standard,
  standard_en,
}: Pick<EvidenceDocument, "stars" | "standard" | "standard_en">): string {
  return stars === null
    ? m.evidence_certificate({ standard: said(standard ?? "", standard_en).children })
    : m.evidence_stars({ n: stars })
}

type PaperSubject = Pick<EvidenceDocument, "scope" | "maker" | "name_printed"> & {
  products: readonly { name: string }[]
}

/** What the paper is about: a product, or all that its maker makes. */
export function subjectOf({ scope, maker, name_printed, products }: PaperSubject): string {
  return scope === "maker" ? maker.name : (products[0]?.name ?? name_printed ?? maker.name)
}

/** What a paper says, in a sentence. */
export function sentenceOf(paper: EvidenceDocument): string {
  const { stars, standard, standard_en } = paper
  const name = subjectOf(paper)
  return stars === null
    ? m.evidence_sentence_certificate({ name, standard: said(standard ?? "", standard_en).children })
    : m.evidence_sentence_stars({ name, n: stars })
}
