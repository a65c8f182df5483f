import type { Commune, FormerUnit, Province } from "./gazetteer.ts"
import {
  type FormerName,
  includesAll,
  type OwnName,
  type Query,
  scoreFormer,
  scoreOwn,
  toQuery,
  toSearchable,
  withoutKind,
} from "./match.ts"
import type { CommuneMatch } from "./schemas.ts"

/** `preferProvince`: the code of the province whose communes come first among equally good ones. */
export type SearchOptions = { preferProvince?: string }

export type CommuneSearch = {
  match(commune: Commune): CommuneMatch
  search(query: string, limit: number, options?: SearchOptions): CommuneMatch[]
}

type FormerEntry = FormerName & { unit: FormerUnit }

type Entry = OwnName & {
  commune: Commune
  former: readonly FormerEntry[]
  /** All words of this entry, to pass over most entries at once. */
  haystack: string
  /** The place in the alphabet. */
  order: number
}

type Hit = { entry: Entry; score: number; former: readonly FormerUnit[] }

const MAX_MATCHED_NAMES = 3
const MAX_OTHER_NAMES = 2

/** Folds all names once; a search then passes through them in a few milliseconds. */
export function createCommuneSearch(
  communes: readonly Commune[],
  provinces: readonly Province[],
  formerUnits: readonly FormerUnit[],
): CommuneSearch {
  const entries = toEntries(communes, provinces, formerUnits)
  const entryByCode = new Map(entries.map((entry) => [entry.commune.code, entry]))
  return {
    match: (commune) => toMatch(commune, firstFormer(entryByCode.get(commune.code)?.former ?? [])),
    search: (text, limit, options = {}) => {
      const query = toQuery(text)
      if (query.phrase === "") return []
      const hits = entries.flatMap((entry) => hitOf(entry, query) ?? [])
      return hits
        .sort(better(options))
        .slice(0, limit)
        .map((hit) => toMatch(hit.entry.commune, hit.former))
    },
  }
}

function toEntries(communes: readonly Commune[], provinces: readonly Province[], formerUnits: readonly FormerUnit[]) {
  const provinceWords = new Map(provinces.map((p) => [p.code, ` ${toSearchable([p.name, ...p.former].join(" "))} `]))
  const formerOf = groupByCommune(formerUnits)
  const order = alphabet(communes)
  return communes.map((commune): Entry => {
    const former = formerOf.get(commune.code) ?? []
    const full = toSearchable(commune.name)
    const name = withoutKind(full)
    const padded = ` ${name} `
    const paddedProvince = provinceWords.get(commune.province_code) ?? ""
    return {
      commune,
      name,
      full,
      marked: withoutKind(commune.name.toLowerCase()),
      padded,
      paddedProvince,
      former,
      haystack: [padded, paddedProvince, ...former.flatMap((f) => [f.padded, f.paddedPlace])].join(""),
      order: order.get(commune.code) ?? 0,
    }
  })
}

function groupByCommune(formerUnits: readonly FormerUnit[]): Map<string, FormerEntry[]> {
  const grouped = new Map<string, FormerEntry[]>()
  for (const unit of formerUnits) {
    const ward = withoutKind(toSearchable(unit.ward))
    const paddedProvince = ` ${toSearchable(unit.province)} `
    const paddedPlace = ` ${withoutKind(toSearchable(unit.district))}${paddedProvince}`
    for (const code of unit.now) {
      const entries = grouped.get(code) ?? []
      entries.push({ unit, ward, padded: ` ${ward} `, paddedPlace, paddedProvince })
      grouped.set(code, entries)
    }
  }
  return grouped
}

function alphabet(communes: readonly Commune[]): Map<string, number> {
  const { compare } = new Intl.Collator("vi", { numeric: true })
  const sorted = communes.toSorted((a, b) => compare(a.name, b.name) || compare(a.province, b.province))
  return new Map(sorted.map(({ code }, index) => [code, index]))
}

/** Null when some word of the query is in none of the entry's names, or only scattered over several. */
function hitOf(entry: Entry, query: Query): Hit | null {
  if (!includesAll(entry.haystack, query.patterns)) return null
  const own = scoreOwn(entry, query)
  const former = formerHits(entry, query)
  const score = Math.max(own, former[0]?.score ?? 0)
  if (score === 0) return null
  const matched = former.slice(0, MAX_MATCHED_NAMES).map(({ unit }) => unit)
  return { entry, score, former: matched.length > 0 ? matched : firstFormer(entry.former) }
}

/** A single letter would hit nearly every former name and tell nothing: it begins a name of today or nothing. */
function formerHits(entry: Entry, query: Query): { unit: FormerUnit; score: number }[] {
  if (/^[a-z]$/.test(query.phrase)) return []
  return entry.former
    .map((former) => ({ unit: former.unit, score: scoreFormer(former, entry, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

function better({ preferProvince }: SearchOptions): (a: Hit, b: Hit) => number {
  const preferred = (hit: Hit) => Number(hit.entry.commune.province_code === preferProvince)
  return (a, b) => b.score - a.score || preferred(b) - preferred(a) || a.entry.order - b.entry.order
}

function firstFormer(former: readonly FormerEntry[]): FormerUnit[] {
  return former.slice(0, MAX_OTHER_NAMES).map(({ unit }) => unit)
}

function toMatch({ code, province_code, name, province }: Commune, former: readonly FormerUnit[]): CommuneMatch {
  return { code, province_code, name, province, hint: hintOf(former) }
}

/** "trước: Phường 2, Phường 3, Thành phố Sóc Trăng": a district that several share is said once, after them. */
function hintOf(former: readonly FormerUnit[]): string | null {
  if (former.length === 0) return null
  const districts = [...new Set(former.map(({ district }) => district))]
  const parts = districts.map((district) => {
    const wards = former.filter((unit) => unit.district === district && unit.ward !== "").map(({ ward }) => ward)
    return [...wards, district].join(", ")
  })
  return `trước: ${parts.join("; ")}`
}
