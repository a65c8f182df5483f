/** Zero-width characters and the soft hyphen: they come along with pasted text and are seen by nobody. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** đ does not decompose; ð and ɖ are the lower case of Ð and Ɖ, which look like Đ and are typed for it. */
const D_LOOKALIKES = /[đðɖ]/g

/**
 * Text without case and marks, so that "Bưởi", "bưởi", "buoi" and the two ways of writing "hoà/hòa" are equal.
 * Spaces and punctuation stay as they are.
 */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(D_LOOKALIKES, "d")
}

/**
 * The folded words of a text, one space between them. A short run of letters next to a number is given joined and
 * apart, so that "ST25" and "ST 25", "500g" and "500 g" are found by each other: both give "st25 st 25".
 */
export function foldedWords(text: string): string {
  const apart = toWords(text).flatMap((word) => (isCode(word) ? (word.match(/\d+|\D+/g) ?? []) : [word]))
  return apart.flatMap((word, i) => [...joinedWith(word, apart[i + 1]), word]).join(" ")
}

function joinedWith(word: string, next: string | undefined): string[] {
  if (next === undefined) return []
  const belongTogether = (isShort(word) && isNumber(next)) || (isNumber(word) && isShort(next))
  return belongTogether ? [word + next] : []
}

/** Whether every word that was typed stands in a text, marks and order aside. Nothing typed stands nowhere. */
export function hasAllWords(typed: string, text: string): boolean {
  const wanted = foldedWords(typed).split(" ").filter(Boolean)
  const present = new Set(foldedWords(text).split(" "))
  return wanted.length > 0 && wanted.every((word) => present.has(word))
}

function toWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

const isCode = (word: string) => /^(?:[a-z]{1,2}\d+|\d+[a-z]{1,2})$/.test(word)
const isShort = (word: string) => /^[a-z]{1,2}$/.test(word)
const isNumber = (word: string) => /^\d+$/.test(word)

/** Below this, another name is another thing, not a slip of the finger. */
const LIKENESS_OF_A_SLIP = 0.45

/**
 * The words of some name that were probably meant by what was typed, as they are written there; null when the typed
 * words stand in a name as they are, and when no name comes near. Marks do not count: they are never the slip.
 *
 * @param names those that a search of similar names has found, the most similar first
 */
export function closestPhrase(typed: string, names: readonly string[]): string | null {
  const wanted = toWords(typed)
  const meant = wanted.join(" ")
  let best: { phrase: string; likeness: number } = { phrase: "", likeness: LIKENESS_OF_A_SLIP }
  for (const phrase of names.flatMap((name) => phrasesOf(name, wanted.length))) {
    const words = toWords(phrase)
    const folded = words.join(" ")
    if (folded === meant) return null
    // To leave out a word is not to mistype it.
    if (words.every((word) => wanted.includes(word))) continue
    const likeness = likenessOf(meant, folded)
    if (likeness > best.likeness) best = { phrase, likeness }
  }
  return best.phrase || null
}

/** All runs of about so many words in a name. */
function phrasesOf(name: string, length: number): string[] {
  const words = name.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? []
  const lengths = [length, length + 1, length - 1].filter((n) => n > 0)
  return lengths.flatMap((n) =>
    words.slice(0, Math.max(0, words.length - n + 1)).map((_, i) => words.slice(i, i + n).join(" ")),
  )
}

/** How many of their runs of three letters two folded texts share, from 0 to 1: the measure of PostgreSQL's pg_trgm. */
function likenessOf(one: string, other: string): number {
  const [a, b] = [trigramsOf(one), trigramsOf(other)]
  const shared = [...a].filter((each) => b.has(each)).length
  return shared / (a.size + b.size - shared)
}

function trigramsOf(folded: string): Set<string> {
  const runs = folded.split(" ").flatMap((word) => {
    const padded = `  ${word} `
    return Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3))
  })
  return new Set(runs)
}
