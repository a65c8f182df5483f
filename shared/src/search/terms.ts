import { z } from "zod"
import { fold, foldedWords } from "./rules.ts"

/**
 * Words that stand for each other, as people say them in the north and in the south, and spellings that are not ours but
 * mean what we have. Reviewed by hand: see the file of the backend.
 */
export const SynonymTable = z.array(
  z.union([
    z.strictObject({ same: z.array(z.string()).min(2), why: z.string() }),
    z.strictObject({ typed: z.array(z.string()).min(1), means: z.array(z.string()).min(1), why: z.string() }),
  ]),
)
export type SynonymTable = z.infer<typeof SynonymTable>

/** What the words of a table stand for, under their folded form. */
export type Synonyms = ReadonlyMap<string, readonly Meaning[]>
type Meaning = { typed: string; others: readonly string[] }

export function toSynonyms(table: SynonymTable): Synonyms {
  const synonyms = new Map<string, Meaning[]>()
  const add = (typed: string, others: readonly string[]) => {
    const key = fold(typed)
    synonyms.set(key, [...(synonyms.get(key) ?? []), { typed, others }])
  }
  for (const row of table) {
    if ("same" in row)
      for (const word of row.same)
        add(
          word,
          row.same.filter((other) => other !== word),
        )
    else for (const word of row.typed) add(word, row.means)
  }
  return synonyms
}

/**
 * One thing that must be found: by what was typed, with its marks, or by another name for it, which must be found as it
 * is written.
 */
export type Term = { typed: string; others: readonly string[] }

/** The longest name in the table has four words. */
const MOST_WORDS = 4

/** What was typed as things to be found, the longest names of the table first. Whoever types marks means the name that has them. */
export function toTerms(typed: string, synonyms: Synonyms): Term[] {
  const words = wordsAsTyped(typed)
  const terms: Term[] = []
  while (words.length > 0) {
    const term = longestName(words, synonyms) ?? { typed: words[0] ?? "", others: [] }
    words.splice(0, term.typed.split(" ").length)
    terms.push(term)
  }
  return terms.flatMap((term, i) => withCodes(term, terms[i + 1]))
}

function longestName(words: readonly string[], synonyms: Synonyms): Term | null {
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    const run = words.slice(0, length).join(" ")
    const meanings = synonyms.get(fold(run)) ?? []
    const others = meanings.filter(({ typed }) => fold(run) === run || typed === run).flatMap((each) => each.others)
    if (others.length > 0) return { typed: run, others: [...new Set(others)] }
  }
  return null
}

/** Letters and numbers that belong together are to be found joined and apart: see `foldedWords`. */
function withCodes(term: Term, next: Term | undefined): Term[] {
  if (term.others.length > 0 || fold(term.typed) !== term.typed) return [term]
  const own = foldedWords(term.typed).split(" ").filter(Boolean)
  const joined = term.typed + (next ? fold(next.typed) : "")
  const isJoined =
    own.length === 1 && next !== undefined && foldedWords(`${term.typed} ${next.typed}`).startsWith(`${joined} `)
  return [...(isJoined ? [joined] : []), ...own].map((typed) => ({ typed, others: [] }))
}

/** In lower case, with their marks. */
export function wordsAsTyped(typed: string): string[] {
  return (
    typed
      .normalize("NFC")
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
