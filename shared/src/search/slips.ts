import { fold } from "./rules.ts"

/** Below this a word is as near to many others as to the one that was meant. */
export const FEWEST_LETTERS = 4

/** Letters that sound alike in some part of the country, at the beginning and at the end of a syllable. */
const INITIALS: readonly (readonly string[])[] = [
  ["s", "x"],
  ["tr", "ch"],
  ["d", "gi", "r", "v"],
  ["l", "n"],
  ["c", "k"],
  ["g", "gh"],
  ["ng", "ngh"],
]
const FINALS: readonly (readonly string[])[] = [
  ["n", "ng", "nh"],
  ["t", "c", "ch"],
]
/** One letter written for the other. */
const VOWELS: readonly (readonly [string, string])[] = [
  ["i", "y"],
  ["í", "ý"],
  ["ì", "ỳ"],
  ["ỉ", "ỷ"],
  ["ĩ", "ỹ"],
  ["ị", "ỵ"],
]

/** How a word could be spelled by somebody who hears no difference between some of its letters: "suong" for "xuong". */
export function soundAlikes(word: string): string[] {
  const vowels = VOWELS.flatMap(([i, y]) => [word.replace(i, y), word.replace(y, i)])
  const alike = word.length < 3 ? vowels : [...otherStarts(word), ...otherEnds(word), ...vowels]
  return [...new Set(alike)].filter((other) => other !== word)
}

function otherStarts(word: string): string[] {
  const start = longest(INITIALS, (letters) => word.startsWith(letters))
  // "giêng" is written with one i for two.
  const rest = word.slice(/^gi[eêếềểễệ]/.test(word) ? 1 : start.length)
  return others(INITIALS, start).map((letters) => (letters + rest).replace(/^gii/, "gi"))
}

function otherEnds(word: string): string[] {
  const end = longest(FINALS, (letters) => word.endsWith(letters))
  return others(FINALS, end).map((letters) => word.slice(0, word.length - end.length) + letters)
}

function longest(groups: readonly (readonly string[])[], fits: (letters: string) => boolean): string {
  const fitting = groups.flat().filter(fits)
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? ""
}

const others = (groups: readonly (readonly string[])[], letters: string) =>
  groups.flatMap((group) => (group.includes(letters) ? group.filter((other) => other !== letters) : []))

/** The word itself, and with each of its letters left out: two words with one of these in common are near each other. */
export function deletionsOf(word: string): string[] {
  const letters = [...word]
  return [...new Set([word, ...letters.map((_, i) => letters.toSpliced(i, 1).join(""))])]
}

/** Whether one letter more, less or other, or two that changed places, make one word of the other. */
export function isOneSlip(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]]
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (restA.length <= 1 && restB.length <= 1) return restA.length + restB.length > 0
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}

/** Where joined syllables can be taken apart, the fewest parts first. Pieces are asked for by `isWord`. */
export function splitsOf(word: string, isWord: (piece: string) => boolean): string[][] {
  const best: (string[][] | undefined)[] = [[[]]]
  for (let end = 2; end <= word.length; end++) {
    const ways = range(Math.max(0, end - LONGEST_PIECE), end - 2).flatMap((start) => {
      const piece = word.slice(start, end)
      return isWord(piece) ? (best[start] ?? []).map((way) => [...way, piece]) : []
    })
    const fewest = Math.min(...ways.map(({ length }) => length))
    best[end] = ways.filter(({ length }) => length === fewest).slice(0, MOST_WAYS)
  }
  return (best[word.length] ?? []).filter(({ length }) => length > 1)
}

/** Every piece that `splitsOf` may ask for. */
export function piecesOf(word: string): string[] {
  return range(0, word.length - 2).flatMap((start) =>
    range(start + 2, Math.min(word.length, start + LONGEST_PIECE)).map((end) => word.slice(start, end)),
  )
}

/** The longest syllable, "nghiêng", has seven letters. */
const LONGEST_PIECE = 7
const MOST_WAYS = 3

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** Whether marks were typed. */
export const hasMarks = (word: string): boolean => fold(word) !== word
