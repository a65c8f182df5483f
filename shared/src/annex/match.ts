import { fold } from "../search/rules.ts"
import { MOST_CANDIDATES } from "./schemas.ts"

/** A product that a row may mean. `province_code`: where it comes from. */
export type MatchableGood = {
  id: string
  title: string
  organization_id: string
  maker: string
  province_code: string
}

/** How provinces shorten what kind of producer somebody is. */
const SHORT: Readonly<Record<string, string>> = {
  htx: "hợp tác xã",
  tht: "tổ hợp tác",
  cty: "công ty",
  tnhh: "trách nhiệm hữu hạn",
  mtv: "một thành viên",
  cp: "cổ phần",
  dntn: "doanh nghiệp tư nhân",
  hkd: "hộ kinh doanh",
  sx: "sản xuất",
  tm: "thương mại",
  dv: "dịch vụ",
  xnk: "xuất nhập khẩu",
  nn: "nông nghiệp",
}
/** Product names are half, and more, of whether two rows mean the same. */
const WEIGHT_OF_NAME = 0.65
const LEAST_LIKE = 0.45

const wordsOf = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const foldedKey = (text: string) => wordsOf(text).map(fold).join(" ")
const inFull = (text: string) =>
  wordsOf(text)
    .map((word) => SHORT[fold(word)] ?? word)
    .join(" ")

/** Marks count, where they stand does not: "hoà" is "hòa", "mứt dừa" is not "mứt dứa". */
export function nameKey(text: string): string {
  return wordsOf(text)
    .map((word) => {
      const marks = word.normalize("NFD").match(/[\p{M}đ]/gu) ?? []
      return `${fold(word)}${marks.toSorted().join("")}`
    })
    .join(" ")
}

/** The same of producers, with "HTX" and the like in full. */
export function makerKey(text: string): string {
  return nameKey(inFull(text))
}

type Found = { match: MatchableGood | null; candidates: MatchableGood[] }
type Entry = { good: MatchableGood; folded: string; size: number; maker: string; makerGrams: ReadonlySet<string> }

/**
 * Finds products by their name and their producer's. One name with its marks is taken, or without any where nobody else
 * has it; what only comes near is offered.
 */
export class GoodsByName {
  private readonly exact = new Map<string, MatchableGood[]>()
  private readonly folded = new Map<string, MatchableGood[]>()
  private readonly entries: Entry[]
  private readonly byGram = new Map<string, number[]>()

  constructor(goods: readonly MatchableGood[]) {
    const makers = new Map<string, { maker: string; makerGrams: ReadonlySet<string> }>()
    this.entries = goods.map((good, index) => {
      add(this.exact, `${nameKey(good.title)}\n${makerKey(good.maker)}`, good)
      const maker = foldedKey(inFull(good.maker))
      const folded = foldedKey(good.title)
      add(this.folded, `${folded}\n${maker}`, good)
      const own = makers.get(good.maker) ?? { maker, makerGrams: gramsOf(maker) }
      makers.set(good.maker, own)
      const grams = gramsOf(folded)
      for (const gram of grams) add(this.byGram, gram, index)
      return { good, folded, size: grams.size, ...own }
    })
  }

  find(product: string, producer: string): Found {
    const exact = this.exact.get(`${nameKey(product)}\n${makerKey(producer)}`) ?? []
    const [only] = exact
    if (only && exact.length === 1) return { match: only, candidates: [] }
    const key = `${foldedKey(product)}\n${foldedKey(inFull(producer))}`
    const folded = this.folded.get(key) ?? []
    const [bare] = folded
    if (bare && folded.length === 1 && !hasMarks(product) && !hasMarks(producer)) return { match: bare, candidates: [] }
    return { match: null, candidates: this.near(product, producer) }
  }

  /** The most alike first. */
  private near(product: string, producer: string): MatchableGood[] {
    const grams = gramsOf(foldedKey(product))
    const makerGrams = gramsOf(foldedKey(inFull(producer)))
    const shared = new Map<number, number>()
    for (const gram of grams) {
      for (const index of this.byGram.get(gram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    }
    const likenessOfMaker = new Map<string, number>()
    const scored: { good: MatchableGood; likeness: number }[] = []
    for (const [index, count] of shared) {
      const entry = this.entries[index]
      if (!entry) continue
      const ofName = count / (grams.size + entry.size - count)
      if (ofName < LEAST_LIKE) continue
      const known = likenessOfMaker.get(entry.maker)
      const ofMaker = known ?? likeness(makerGrams, entry.makerGrams)
      if (known === undefined) likenessOfMaker.set(entry.maker, ofMaker)
      scored.push({ good: entry.good, likeness: WEIGHT_OF_NAME * ofName + (1 - WEIGHT_OF_NAME) * ofMaker })
    }
    return scored
      .toSorted((a, b) => b.likeness - a.likeness || (a.good.id < b.good.id ? -1 : 1))
      .slice(0, MOST_CANDIDATES)
      .map(({ good }) => good)
  }
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const hasMarks = (text: string) => /[\p{M}đ]/iu.test(text.normalize("NFD"))

/** Runs of three letters, with the spaces around words, as PostgreSQL's pg_trgm makes them. */
function gramsOf(folded: string): Set<string> {
  const grams = new Set<string>()
  for (const word of folded.split(" ")) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3))
  }
  return grams
}

/** The runs that both have among those that either has, 0–1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const gram of a) if (b.has(gram)) both++
  const either = a.size + b.size - both
  return either === 0 ? 0 : both / either
}
