import type { Commune, FormerUnit, Gazetteer } from "../address/gazetteer.ts"
import { toSearchable, withoutKind } from "../address/match.ts"
import { closestPhrase, fold } from "../search/rules.ts"
import { provinceFinder } from "./province.ts"
import type { TypedRecipient } from "./schemas.ts"

type TypedPlace = Pick<TypedRecipient, "street" | "commune" | "province" | "commune_code">

export type PlaceProblem =
  | { kind: "problem"; field: "province"; type: "province_missing" | "province_unknown"; codes: readonly string[] }
  | {
      kind: "problem"
      field: "commune"
      type: "commune_missing" | "commune_unknown" | "commune_old" | "commune_ambiguous"
      /** The communes of today that may be meant. */
      codes: readonly string[]
    }
export type FoundPlace = { kind: "found"; commune: Commune } | PlaceProblem

export type PlaceFinder = {
  /** The commune of today that a row names; what was chosen of suggestions goes before what is written. */
  find(typed: TypedPlace): FoundPlace
  /** The codes of communes to choose from where `find` found none, the likeliest first. Takes longer. */
  suggest(typed: TypedPlace): string[]
}

const MOST_SUGGESTIONS = 8
/** Of an address that are looked through for a commune. */
const MOST_PARTS = 3

/** Reads the names of places in lists. Folds all names once: make it once. */
export function createPlaceFinder(gazetteer: Gazetteer): PlaceFinder {
  const provincesOf = provinceFinder(gazetteer)
  const today = groupBy(gazetteer.communes, (commune) => bareName(commune.name))
  const before = groupBy(
    gazetteer.former_units.filter(({ ward }) => ward !== ""),
    ({ ward }) => bareName(ward),
  )
  const provinceOf = (code: string) => gazetteer.commune(code)?.province_code ?? ""
  const partsOf = (typed: TypedPlace) => toParts(typed, (name) => lookUp(today, name).length > 0)

  const find = (typed: TypedPlace): FoundPlace => {
    const chosen = typed.commune_code === "" ? null : gazetteer.commune(typed.commune_code)
    if (chosen) return { kind: "found", commune: chosen }
    const said = partsOf(typed)
    if (said.name === "") return { kind: "problem", field: "commune", type: "commune_missing", codes: [] }
    if (said.province === "") return { kind: "problem", field: "province", type: "province_missing", codes: [] }
    const provinces = provincesOf(said.province)
    if (provinces === null) return { kind: "problem", field: "province", type: "province_unknown", codes: [] }
    const isInside = (code: string) => provinces.codes.includes(provinceOf(code))

    const own = alike(lookUp(today, said.name), said.name, ({ name }) => name).filter(({ province_code }) =>
      provinces.codes.includes(province_code),
    )
    const former = alike(lookUp(before, said.name), said.name, ({ ward }) => ward).filter(
      ({ now, province }) => now.some(isInside) && (provinces.former === null || provinces.former === province),
    )
    const inDistrict = former.filter((unit) => namesDistrict(said, unit))
    const isOldStyle = provinces.former !== null || inDistrict.length > 0
    if (own.length === 1 && own[0] && !isOldStyle) return { kind: "found", commune: own[0] }

    const meant = inDistrict.length > 0 ? inDistrict : former
    const ownCodes = inDistrict.length > 0 ? [] : own.map(({ code }) => code)
    const codes = [...new Set([...ownCodes, ...meant.flatMap(({ now }) => now).filter(isInside)])]
    const [only] = codes
    if (only === undefined) return { kind: "problem", field: "commune", type: "commune_unknown", codes }
    if (codes.length > 1) return { kind: "problem", field: "commune", type: "commune_ambiguous", codes }
    const same = own.find(({ code }) => code === only)
    return same ? { kind: "found", commune: same } : { kind: "problem", field: "commune", type: "commune_old", codes }
  }

  const suggest = (typed: TypedPlace): string[] => {
    const found = find(typed)
    if (found.kind === "found") return []
    if (found.codes.length > 0) return found.codes.slice(0, MOST_SUGGESTIONS)
    const said = partsOf(typed)
    const provinces = provincesOf(said.province)
    const isInside = (code: string) => provinces === null || provinces.codes.includes(provinceOf(code))
    const among = said.name === "" ? lastParts(typed.street) : [said.name]
    for (const words of among) {
      const query = provinces === null ? words : `${words} ${said.province}`
      const codes = gazetteer
        .search(query, 40)
        .map(({ code }) => code)
        .filter(isInside)
      if (codes.length > 0) return codes.slice(0, MOST_SUGGESTIONS)
    }
    return provinces === null || said.name === "" ? [] : closest(said.name, provinces.codes)
  }

  /** For a slip of the finger: the commune whose name comes nearest. */
  const closest = (name: string, provinces: readonly string[]): string[] => {
    const near = gazetteer.communes.filter(({ province_code }) => provinces.includes(province_code))
    const phrase = closestPhrase(
      name,
      near.map((each) => each.name),
    )
    const meant = phrase === null ? [] : near.filter((each) => each.name.endsWith(phrase))
    return meant.map(({ code }) => code).slice(0, MOST_SUGGESTIONS)
  }
  return { find, suggest }
}

type Said = {
  name: string
  province: string
  /** All words around the name of the commune, padded. */
  around: string
  /** What stands there between commas. */
  parts: readonly string[]
}

/**
 * The name of the commune, and what stands around it: "Xã Đại Tâm, huyện Mỹ Xuyên" names its district as well, and so does
 * "Xã Đại Tâm - Mỹ Xuyên", while "Xuân Hương - Đà Lạt" is the name of one commune.
 */
function toParts({ commune, province, street }: TypedPlace, isName: (words: string) => boolean): Said {
  const [first = "", ...others] = commune.split(/[,;]/u).map((part) => part.trim())
  const [name = "", ...more] = isName(first) ? [first] : first.split(/ [-–] /u).map((part) => part.trim())
  const rest = [...more, ...others.flatMap((part) => part.split(/ [-–] /u).map((each) => each.trim()))]
  const said = province.trim() || (rest.length > 0 ? (rest.at(-1) ?? "") : "")
  const parts = [...rest, ...street.split(/[,;]/u)].map(toSearchable)
  return { name, province: said, around: ` ${parts.join(" ")} `, parts }
}

/** Where an address ends with its commune, whole lists have no column of their own for it. */
function lastParts(street: string): string[] {
  const parts = street.split(",").map((part) => part.trim())
  return parts.slice(1).toReversed().slice(0, MOST_PARTS)
}

/** With its kind, "huyện Mỹ Xuyên", "Q1", "TP Sóc Trăng"; the bare name only between commas, since streets bear names too. */
function namesDistrict({ around, parts }: Said, { district, province }: FormerUnit): boolean {
  const full = toSearchable(district)
  const name = withoutKind(full)
  const isSaid = [full, `tp ${name}`, `tx ${name}`, `q ${name}`, `h ${name}`].some((words) =>
    around.includes(` ${words} `),
  )
  if (isSaid || around.includes(` q${name} `)) return true
  const isNumber = /^\d+$/.test(name)
  return !isNumber && name !== toSearchable(province) && parts.includes(name)
}

/** "P. Phú Lợi" and "Phường Phú Lợi" are "phu loi", "P1" and "phường 01" are "1". */
function bareName(text: string): string {
  const words = toSearchable(text)
    .replace(/^(?:p|f|x|tt|dk) (?=.)/, "")
    .replace(/^[pf](?=\d+$)/, "")
  return withoutKind(words).replace(/^0+(?=\d)/, "")
}

/** Names such as "Quan Sơn" begin with what elsewhere is a kind. */
function lookUp<T>(index: ReadonlyMap<string, readonly T[]>, name: string): readonly T[] {
  return index.get(toSearchable(name)) ?? index.get(bareName(name)) ?? []
}

/** Who writes "mỹ thành" does not mean "mỹ thạnh"; who leaves out all marks may mean either. And a kind that is said counts. */
function alike<T>(found: readonly T[], typed: string, nameOf: (each: T) => string): readonly T[] {
  const kind = kindOf(typed)
  const ofKind = kind === null ? found : found.filter((each) => kindOf(nameOf(each)) === kind)
  const wanted = marksOf(withoutKindOf(typed))
  const marked = wanted === "" ? found : found.filter((each) => marksOf(withoutKindOf(nameOf(each))) === wanted)
  if (ofKind.length === 0) return marked
  const both = marked.filter((each) => ofKind.includes(each))
  return both.length > 0 ? both : marked
}

function withoutKindOf(name: string): string {
  return name.normalize("NFC").toLowerCase().trim().replace(KIND_SAID, "")
}

const KIND_SAID =
  /^(?:phường|phuong|p\.|p(?= )|p(?=\d)|xã|xa|x\.|x(?= )|đặc khu|dac khu|thị trấn|thi tran|tt\.|tt(?= ))\s*(?=.)/u
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["phuong", /^(?:phuong |p\.|p |p(?=\d))/],
  ["xa", /^(?:xa |x\.|x )/],
  ["thi tran", /^(?:thi tran |tt\.|tt )/],
  ["dac khu", /^dac khu /],
]

function kindOf(name: string): string | null {
  const folded = fold(name).trim()
  return KINDS.find(([, words]) => words.test(folded))?.[0] ?? null
}

/** The marks of a text without their places, so that "hoà" is "hòa"; "" for a text without any. */
function marksOf(text: string): string {
  const marks = text.normalize("NFD").match(/[\p{M}đ]/gu) ?? []
  return marks.toSorted().join("")
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
