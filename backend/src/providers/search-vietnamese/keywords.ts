import { fold, type Synonyms, type Term, toTerms } from "@ocop/shared/search"

/** What is to be found, as texts for `to_tsquery`. */
export type Keywords = {
  /** By what was typed without its marks, or by another name. */
  any: string
  /** By what was typed alone; null where there are no other names. */
  asTyped: string | null
  /** Where marks were typed, by them; null where none were. */
  marked: string | null
  /** By what names alone tell. */
  named: string
}

/** Texts with their marks have these weights. */
const ACCENTED = "AC"

/** Names have these, with their marks and without. */
const NAMES = "AB"

/** `isUnfinished`: the last word may go on. Words hold letters and digits only: see `toTerms`. */
export function toKeywords(typed: string, synonyms: Synonyms, isUnfinished: boolean): Keywords {
  const terms = toTerms(typed, synonyms)
  const last = terms.at(-1)
  const own = (term: Term, words: string, weights = "") =>
    quoted(words, (isUnfinished && term === last ? "*" : "") + weights)
  const others = (term: Term) => term.others.map((name) => quoted(name, accentedOf(name)))
  const marked = terms
    .filter((term) => fold(term.typed) !== term.typed)
    .map((term) => anyOf([own(term, term.typed, accentedOf(term.typed)), ...others(term)]))
  const asTyped = terms.map((term) => own(term, fold(term.typed)))
  return {
    any: terms.map((term) => anyOf([own(term, fold(term.typed)), ...others(term)])).join(" & "),
    asTyped: terms.some((term) => term.others.length > 0) ? asTyped.join(" & ") : null,
    marked: marked.length > 0 ? marked.join(" & ") : null,
    named: terms
      .map((term) => anyOf([own(term, fold(term.typed), NAMES), ...term.others.map((name) => quoted(name, "A"))]))
      .join(" & "),
  }
}

/** Any of some folded words, as a text for `to_tsquery`. */
export const toAnyWord = (folded: string) =>
  [...new Set(folded.split(" ").filter(Boolean))].map((word) => quoted(word, "")).join(" | ")

/**
 * Weights that tell a text with its marks from one without. Words that all have marks need none: they are in no text
 * without. The index can find what has no weights by itself, for the rest documents are read.
 */
const accentedOf = (words: string) => (words.split(" ").every((word) => fold(word) !== word) ? "" : ACCENTED)

const quoted = (words: string, suffix: string) => (suffix === "" ? `'${words}'` : `'${words}':${suffix}`)

const anyOf = (names: readonly string[]) => (names.length === 1 ? String(names[0]) : `(${names.join(" | ")})`)
