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
 * Words hold letters and digits only, so that none is an operator. Each stands in quotes: the server then takes it as it
 * is, whole and unsplit. Not so a name that has others, which the server looks up for bare words only, and the last word
 * where it may go on (`isUnfinished`); a blank after it says that it is whole. Undefined for more words than are read.
 */
export function toServerWords(typed: string, synonyms: Synonyms, isUnfinished: boolean): ServerWords | undefined {
  const terms = toTerms(typed, synonyms)
  const last = terms.at(-1)
  const said = (some: readonly Term[], wordsOf: (term: Term) => string) =>
    some
      .map((term) => {
        const isWhole = !isUnfinished || term !== last
        if (!isWhole) return wordsOf(term)
        return term.others.length > 0 ? `${wordsOf(term)} ` : `"${wordsOf(term)}"`
      })
      .join(" ")
  if (terms.flatMap((term) => term.typed.split(" ")).length > MOST_WORDS) return undefined
  const any = said(terms, (term) => fold(term.typed))
  const marked = terms.filter(hasMarks)
  if (marked.length === 0) return { any, marked: null, marksOnly: null }
  return { any, marked: said(terms, written), marksOnly: said(marked, written) }
}

const hasMarks = ({ typed }: Term) => fold(typed) !== typed
const written = (term: Term) => (hasMarks(term) ? withMarksAsLetters(term.typed) : term.typed)
