import { fold } from "./rules.ts"
import { deletionsOf, FEWEST_LETTERS, hasMarks, isOneSlip, piecesOf, soundAlikes, splitsOf } from "./slips.ts"
import { decodeKeys } from "./telex.ts"
import { wordsAsTyped } from "./terms.ts"

/** A word of the catalogue, as it is written there, in lower case. */
export type CatalogueWord = { word: string; folded: string; documents: number }

/** Words that may be what was meant, the likeliest first; those of one cost are equally likely. */
export type Reading = { words: string; cost: number }

/** Nobody mistypes more; the rest stays as it is. */
const MOST_WORDS = 12
const LONGEST_WORD = 30

/** How sure each way of reading a word is; lower is surer. */
const COST = {
  marks: 0.3,
  keys: 0.2,
  join: 0.4,
  split: 0.4,
  sound: 0.5,
  slip: 1,
  filler: 0.1,
  fillerKept: 0.2,
  unknown: 3,
  word: 4,
}
const MOST_READINGS = 12
const MOST_OPTIONS = 5

/** Said around what is sought, in any shop: they need not be found. Without marks only those that nothing else is written like. */
const FILLERS = new Set(
  [
    "mua bán tìm cần ngon rẻ giá nhất ở đâu tại loại nào cho làm chính hiệu uy tín đặc sản ít nhiều quà biếu tặng tết",
    "mua ngon re nhat o loai nao chinh hieu uy dac san it qua bieu tet",
  ].flatMap((words) => words.split(" ")),
)

/** What must be known of the catalogue's words to read what was typed: words themselves, and what may be near to them. */
export function wordsToLookUp(typed: string): { words: string[]; deletions: string[] } {
  const words = new Set<string>()
  const deletions = new Set<string>()
  const typedWords = wordsAsTyped(typed).slice(0, MOST_WORDS)
  for (const [i, word] of typedWords.entries()) {
    const short = word.slice(0, LONGEST_WORD)
    for (const each of [
      short,
      fold(short),
      short + (typedWords[i + 1] ?? ""),
      ...soundAlikes(short),
      ...piecesOf(short),
    ])
      words.add(each)
    const decoded = decodeKeys(short)
    if (decoded !== null) words.add(decoded)
    if (isCorrectable(short)) for (const each of deletionsOf(fold(short))) deletions.add(each)
  }
  return { words: [...words], deletions: [...deletions] }
}

const isCorrectable = (word: string) => word.length >= FEWEST_LETTERS && word.length < LONGEST_WORD && !/\d/.test(word)

/**
 * What words that find nothing may have meant, by the words of the catalogue among which `wordsToLookUp` has been looked
 * up: keys of a Vietnamese keyboard that was off, syllables joined or taken apart, slips of the finger and of the ear,
 * and at last without the words that the catalogue does not know.
 */
export function readingsOf(typed: string, catalogue: readonly CatalogueWord[]): Reading[] {
  const words = wordsAsTyped(typed).slice(0, MOST_WORDS)
  const known = toVocabulary(catalogue)
  let begun: (Reading & { at: number })[] = [{ words: "", cost: 0, at: 0 }]
  const done: Reading[] = []
  while (begun.length > 0) {
    const next = begun.flatMap(({ at, words: before, cost }) =>
      optionsAt(words, at, known).map((option) => ({
        words: [before, option.words].filter(Boolean).join(" "),
        cost: cost + option.cost,
        at: at + option.length,
      })),
    )
    done.push(...next.filter(({ at }) => at >= words.length))
    begun = next
      .filter(({ at }) => at < words.length)
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, 40)
  }
  return best(done, words.join(" "))
}

function best(readings: readonly Reading[], typed: string): Reading[] {
  const seen = new Set(["", typed])
  return readings
    .toSorted((a, b) => a.cost - b.cost)
    .flatMap(({ words, cost }) => {
      // Numbers alone stand in far too many goods.
      if (seen.has(words) || !/\p{L}/u.test(words)) return []
      seen.add(words)
      return [{ words, cost: Math.round(cost * 10) / 10 }]
    })
    .slice(0, MOST_READINGS)
}

type Option = { words: string; cost: number; length: number }

type Vocabulary = {
  catalogue: readonly CatalogueWord[]
  /** How many documents have it, as it is written, and with any marks where it has none. */
  written: ReadonlyMap<string, number>
  folded: ReadonlyMap<string, number>
}

function toVocabulary(catalogue: readonly CatalogueWord[]): Vocabulary {
  const folded = new Map<string, number>()
  for (const each of catalogue) folded.set(each.folded, (folded.get(each.folded) ?? 0) + each.documents)
  return { catalogue, folded, written: new Map(catalogue.map(({ word, documents }) => [word, documents])) }
}

const isWritten = (word: string, { written, folded }: Vocabulary) => (hasMarks(word) ? written : folded).has(word)

function optionsAt(words: readonly string[], at: number, known: Vocabulary): Option[] {
  const word = words[at] ?? ""
  const one = wordOptions(word, known, words.length).map((option) => ({ ...option, length: 1 }))
  const joined = word + (words[at + 1] ?? "")
  if (at + 1 >= words.length || !isWritten(joined, known)) return one
  return [...one, { words: joined, cost: COST.join, length: 2 }]
}

function wordOptions(word: string, known: Vocabulary, count: number): Omit<Option, "length">[] {
  const decoded = decodeKeys(word)
  const keys = decoded !== null && known.written.has(decoded) ? [{ words: decoded, cost: COST.keys }] : []
  const filler = FILLERS.has(word) && count > 1 ? [{ words: "", cost: COST.filler }] : []
  if (isWritten(word, known)) {
    const without = count > 2 ? [{ words: "", cost: COST.word }] : []
    return [...filler, { words: word, cost: filler.length > 0 ? COST.fillerKept : 0 }, ...keys, ...without]
  }
  const isKnownUnmarked = known.folded.has(fold(word))
  const unmarked = isKnownUnmarked ? [{ words: fold(word), cost: COST.marks }] : []
  const splits = splitsOf(word, (piece) => isWritten(piece, known)).map((way) => ({
    words: way.join(" "),
    cost: COST.split,
  }))
  // Half of what was typed is not to be left out.
  const unknown = count > 2 ? [{ words: "", cost: COST.unknown }] : []
  const nothing = /^\d+$/.test(word) ? [{ words: word, cost: 0 }] : []
  return [...nothing, ...keys, ...unmarked, ...splits, ...nearest(word, known), ...filler, ...unknown]
}

/** The catalogue's words that are a slip away, those that sound alike first, then the most frequent. */
function nearest(word: string, known: Vocabulary): Omit<Option, "length">[] {
  const isMarked = hasMarks(word)
  const alike = soundAlikes(word)
    .filter((other) => isWritten(other, known))
    .map((other) => ({ words: other, cost: COST.sound, documents: known.folded.get(fold(other)) ?? 0 }))
  if (!isCorrectable(word)) return alike.map(({ words, cost }) => ({ words, cost }))
  const near = known.catalogue.flatMap((each) => {
    const other = isMarked ? each.word : each.folded
    if (isOneSlip(word, other)) return [{ words: other, cost: COST.slip, documents: each.documents }]
    if (!isMarked || !isOneSlip(fold(word), each.folded)) return []
    return [{ words: each.folded, cost: COST.slip + COST.marks, documents: each.documents }]
  })
  const found = new Map<string, { words: string; cost: number; documents: number }>()
  for (const each of [...alike, ...near]) {
    const before = found.get(each.words)
    if (!before || each.cost < before.cost) found.set(each.words, each)
  }
  return [...found.values()]
    .toSorted((a, b) => a.cost - b.cost || b.documents - a.documents)
    .slice(0, MOST_OPTIONS)
    .map(({ words, cost }) => ({ words, cost }))
}

/** The words of a name that a reading stands for, as they are written there; the reading itself where they do not stand together. */
export function asWritten(reading: string, name: string): string {
  const wanted = wordsAsTyped(reading).map(fold)
  const words = name.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? []
  const start = words.findIndex((_, i) => wanted.every((each, k) => each === fold(words[i + k] ?? "")))
  return start < 0 || wanted.length === 0 ? reading : words.slice(start, start + wanted.length).join(" ")
}
