import { fold, type Synonyms, type Term, toTerms } from "@ocop/shared/search"
import { withMarksAsLetters } from "./marks"

/** Words beyond these the server does not read. */
const MOST_WORDS = 10

/** What is to be found, as queries of the server's. */
export type ServerWords = {
  /** By what was typed without its marks. */
  any: string
  /** Where marks were typed, by them: the others without. Null where none were. */
  marked: string | null
  /** Of the words only those that bear marks: whether anything has them. */
  marksOnly: string | null
}

/**
 * `isUnfinished`: the last word may go on. Words hold letters and digits only, so that none is an operator. A blank at the
 * end tells the server that the last word is whole. Undefined for more words than it reads.
 */
export function toServerWords(typed: string, synonyms: Synonyms, isUnfinished: boolean): ServerWords | undefined {
  const terms = toTerms(typed, synonyms)
  const hasMarks = ({ typed: own }: Term) => fold(own) !== own
  const written = (term: Term) => (hasMarks(term) ? withMarksAsLetters(term.typed) : term.typed)
  const said = (some: readonly Term[], words: (term: Term) => string) => {
    const text = some.map(words).join(" ")
    const mayGoOn = isUnfinished && some.at(-1) === terms.at(-1)
    return text === "" || mayGoOn ? text : `${text} `
  }
  const any = said(terms, (term) => fold(term.typed))
  if (any.split(" ").filter(Boolean).length > MOST_WORDS) return undefined
  const marked = terms.filter(hasMarks)
  if (marked.length === 0) return { any, marked: null, marksOnly: null }
  return { any, marked: said(terms, written), marksOnly: said(marked, written) }
}
