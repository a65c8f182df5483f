import { wordsAsTyped, type SynonymTable } from "../search/terms.ts"

export type SynonymRow = SynonymTable[number]

/** Far more than anybody reads through, and few enough for every process to hold. */
export const MOST_SYNONYMS = 2000
export const MOST_NAMES = 12
/** The search takes the longest name of the table first, of at most so many words. */
export const LONGEST_NAME_WORDS = 4

/** "lạc, đậu phộng" as names: in lower case, one space between words, each once. */
export function parseNames(typed: string): string[] {
  const names = typed.split(/[,;\n]/).map((name) => wordsAsTyped(name).join(" "))
  return [...new Set(names)].filter((name) => name !== "")
}

/** Tells rows apart: two rows about the same words are one row. */
export function keyOfSynonym(row: SynonymRow): string {
  return "same" in row
    ? `same ${row.same.toSorted().join(", ")}`
    : `typed ${row.typed.toSorted().join(", ")} > ${row.means.toSorted().join(", ")}`
}
