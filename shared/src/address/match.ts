import { fold } from "../search/rules.ts"

/** What was typed, ready to be compared with folded names. */
export type Query = {
  /** The words that must be found, without those that only say a kind ("phường", "tp"), as one text. */
  phrase: string
  /** The same as pieces of a padded text: a word may be begun (" ph"), a number must be whole (" 2 "). */
  patterns: readonly string[]
  /** Everything typed, folded. */
  full: string
  /** Everything typed with its marks, in lower case. */
  marked: string
}

const MAX_WORDS = 12
const MAX_TYPED = 200

const SHORT_KINDS = new Set(["tp", "tx", "tt", "p", "q", "h", "x", "t"])
const KIND =
  /^(?:phường|phuong|xã|xa|đặc khu|dac khu|thành phố|thanh pho|thị xã|thi xa|thị trấn|thi tran|quận|quan|huyện|huyen) (?=.)/
/** "Hà Tĩnh" at the end is the province's name. */
const KINDS_INSIDE =
  /(?<= |^)(?:phuong|xa|dac khu|thanh pho|thi xa|thi tran|quan|huyen|(?<!ha )tinh|tinh(?= .))(?= |$)/g

/** Folded words with one space between them. Apostrophes join: "B'Lao" is "blao". */
export function toSearchable(text: string): string {
  return (
    fold(text)
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ")
}

/** "phuong phu loi" → "phu loi", with or without marks. */
export function withoutKind(name: string): string {
  return name.replace(KIND, "")
}

/**
 * A kind is no proof, since many wards were communes before, so it need not be found; a query of nothing else keeps it
 * ("quan"). "p2" and "q1" are short for ward 2 and district 1, "hcm" for Hồ Chí Minh.
 */
export function toQuery(text: string): Query {
  const typed = toSearchable(text.slice(0, MAX_TYPED))
    .replace(/(?<= |^)(?:tp)?hcm(?= |$)/g, "ho chi minh")
    .replace(/(?<= |^)[pq](?=\d+(?: |$))/g, "")
  const full = typed.split(" ").slice(0, MAX_WORDS).join(" ")
  const telling = tellingWords(full)
  const words = telling.length > 0 ? telling : wordsOf(full)
  return {
    phrase: words.join(" "),
    patterns: words.map(toPattern),
    full,
    marked: text.normalize("NFC").toLowerCase(),
  }
}

/** The fields of a name that an answer is measured by. The padded ones begin and end with a space. */
export type OwnName = { name: string; full: string; marked: string; padded: string; paddedProvince: string }
/** The place is the district and then the province. */
export type FormerName = { ward: string; padded: string; paddedPlace: string; paddedProvince: string }

/** How well today's name answers: 0 not at all, from 100 on the name itself. */
export function scoreOwn(own: OwnName, query: Query): number {
  // Names like "Quan Sơn" begin with what elsewhere is a kind: what was typed whole goes before its parts.
  if (query.full === own.full || query.full === own.name) return 102 + markedBonus(own, query)
  const whole = scoreWholeName(own, query)
  if (whole > 0) return whole + markedBonus(own, query)
  const scores = { exact: 100, withPlace: 95, begins: 80, inside: 60, mixed: 45, place: 8 }
  const score = scoreName(own.name, own.padded, own.paddedProvince, query, scores)
  if (score < 60 && own.paddedProvince.startsWith(` ${query.phrase}`)) return 51
  return score === 0 ? 0 : score + markedBonus(own, query)
}

/** How well one former unit answers; always less than today's name would by the same words. */
export function scoreFormer(former: FormerName, own: OwnName, query: Query): number {
  const { ward, padded, paddedPlace, paddedProvince } = former
  if (query.full === ward) return 75
  const scores = { exact: 75, withPlace: 73, begins: 55, inside: 42, mixed: 40, place: 10 }
  const score = scoreName(ward, padded, paddedPlace, query, scores)
  if (score <= scores.mixed && paddedPlace.startsWith(` ${query.phrase}`)) return 53
  if (score <= scores.mixed && paddedProvince.startsWith(` ${query.phrase}`)) return 51
  if (score === 0 && isNameThenPlace(own.name, paddedPlace, query.phrase)) return 70
  return score === scores.withPlace && paddedPlace.startsWith(` ${query.phrase.slice(ward.length + 1)}`) ? 74 : score
}

type Scores = { exact: number; withPlace: number; begins: number; inside: number; mixed: number; place: number }

function scoreName(name: string, padded: string, paddedPlace: string, query: Query, scores: Scores): number {
  const { phrase, patterns } = query
  if (phrase === name) return scores.exact
  if (isNameThenPlace(name, paddedPlace, phrase)) return scores.withPlace
  if (begins(name, phrase)) return scores.begins
  if (includesAll(padded, patterns)) return scores.inside
  if (includesAll(paddedPlace, patterns)) return scores.place
  return patterns.every((p) => padded.includes(p) || paddedPlace.includes(p)) ? scores.mixed : 0
}

/** "phu loi can tho" */
function isNameThenPlace(name: string, paddedPlace: string, phrase: string): boolean {
  if (name === "" || phrase.length <= name.length || !phrase.startsWith(`${name} `)) return false
  return includesAll(paddedPlace, wordsOf(phrase.slice(name.length)).map(toPattern))
}

/** "xa quan son tinh thanh hoa": better when the province is written out than when its words are only among others. */
function scoreWholeName({ full, name, paddedProvince }: OwnName, query: Query): number {
  const begun = [full, name].find((text) => query.full.startsWith(`${text} `))
  if (begun === undefined) return 0
  const rest = tellingWords(query.full.slice(begun.length))
  if (rest.length === 0 || !includesAll(paddedProvince, rest.map(toPattern))) return 0
  return paddedProvince.startsWith(` ${rest.join(" ")}`) ? 98 : 96
}

/** "phu l" begins "phu loi", but "vi thanh 1" does not begin "vi thanh 10". */
function begins(name: string, phrase: string): boolean {
  return name.startsWith(phrase) && !(/\d$/.test(phrase) && /^\d/.test(name.slice(phrase.length)))
}

export function includesAll(padded: string, patterns: readonly string[]): boolean {
  return patterns.every((pattern) => padded.includes(pattern))
}

/** Who writes "mỹ" does not mean "my". */
function markedBonus(own: OwnName, query: Query): number {
  return query.marked.includes(own.marked) ? 1 : 0
}

function toPattern(word: string): string {
  return /^\d+$/.test(word) ? ` ${word} ` : ` ${word}`
}

/** The words without those that only say a kind. */
function tellingWords(text: string): string[] {
  return wordsOf(text.replace(KINDS_INSIDE, " ")).filter((word) => !SHORT_KINDS.has(word))
}

function wordsOf(text: string): string[] {
  return text.split(" ").filter((word) => word !== "")
}
