import { LAST_SET } from "../catalogue/schemas.ts"
import { isDay } from "../day/rules.ts"
import { cellText, type Cell } from "../listing-sheet/read.ts"
import { fold } from "../search/rules.ts"
import { Stars } from "../stars/schemas.ts"
import { ANNEX_TITLES } from "./columns.ts"
import { ANNEX_COLUMNS, type AnnexColumn, type AnnexMapping, type AnnexProblem } from "./schemas.ts"

/** Cells that are one in the sheet; rows count from 1, columns from 0, the last of each belongs to it. */
export type MergedCells = { top: number; left: number; bottom: number; right: number }

/** One row as it was read, with what is wrong of it by itself. */
export type AnnexLine = {
  row: number
  isHeading: boolean
  product: string
  producer: string
  address: string
  stars: Stars | null
  score: number | null
  /** What stands in the column of the set, as it is written. */
  set: string
  /** The number of the decision that the row itself names; null where there is no such column. */
  decision: string | null
  /** `YYYY-MM-DD`, of the decision. */
  date: string | null
  problems: AnnexProblem[]
}

/**
 * The rows under the head, without empty ones. Cells that are merged over several rows or columns are refused, since a
 * sheet does not say to which of them their word belongs.
 */
export function readLines(
  rows: readonly (readonly Cell[])[],
  { head, places }: AnnexMapping,
  merged: readonly MergedCells[],
): AnnexLine[] {
  const mergedPlaces = placesOfMerged(merged, head)
  return rows.slice(head).flatMap((cells, index) => {
    const row = head + index + 1
    if (cells.every((cell) => cellText(cell) === "") && !mergedPlaces.has(row)) return []
    return [toLine(row, cells, places, mergedPlaces.get(row) ?? new Set())]
  })
}

function placesOfMerged(merged: readonly MergedCells[], head: number): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>()
  for (const { top, left, bottom, right } of merged) {
    for (let row = Math.max(top, head + 1); row <= bottom; row++) {
      const own = places.get(row) ?? new Set()
      for (let place = left; place <= right; place++) own.add(place)
      places.set(row, own)
    }
  }
  return places
}

function toLine(
  row: number,
  cells: readonly Cell[],
  places: AnnexMapping["places"],
  mergedPlaces: ReadonlySet<number>,
): AnnexLine {
  const textOf = (column: AnnexColumn) => {
    const place = places[column]
    return place === undefined ? "" : cellText(cells[place]).replace(/\s+/gu, " ")
  }
  const said = {
    row,
    product: textOf("product"),
    producer: textOf("producer"),
    address: textOf("address"),
    set: textOf("set"),
  }
  const nothing = { stars: null, score: null, decision: null, date: null, problems: [] }
  if (isHeading(cells)) return { ...said, ...nothing, isHeading: true }
  const problems: AnnexProblem[] = []
  const wrong = (type: string, message: string) => {
    problems.push({ type, message })
    return null
  }
  const together = ANNEX_COLUMNS.filter((column) => mergedPlaces.has(places[column] ?? -1))
  if (together.length > 0) {
    const words = together.map((column) => `"${ANNEX_TITLES[column]}"`).join(", ")
    wrong("merged_cell", `Ô ${words} gộp với ô khác: tách ô và ghi đủ từng dòng.`)
  }
  if (said.product === "") wrong("name_missing", "Thiếu tên sản phẩm.")
  if (said.producer === "") wrong("producer_missing", "Thiếu tên chủ thể.")
  const stars = starsOf(textOf("stars"))
  if (stars === null) {
    const typed = textOf("stars")
    if (typed === "") wrong("stars_missing", "Thiếu hạng sao.")
    else wrong("stars_wrong", `Hạng sao "${typed}" không đúng: ghi 3, 4 hoặc 5.`)
  }
  if (!isKnownSet(said.set)) wrong("set_unknown", `Bộ sản phẩm "${said.set}" không có: bộ số 1 đến ${LAST_SET}.`)
  const [typedScore, typedDate] = [textOf("score"), textOf("date")]
  const score =
    typedScore === "" ? null : (scoreOf(typedScore) ?? wrong("score_wrong", `Điểm "${typedScore}" không phải số.`))
  const paper = paperOf(textOf("decision"))
  if (places.decision !== undefined && paper.number === "") wrong("decision_missing", "Thiếu số quyết định.")
  const day = typedDate === "" ? paper.date : dayOf(typedDate)
  const date = day === null && typedDate !== "" ? wrong("date_wrong", `Ngày "${typedDate}" không đúng.`) : day
  const decision = places.decision === undefined ? null : paper.number
  return { ...said, isHeading: false, stars, score, decision, date, problems }
}

/** A heading such as "I. Huyện Mỹ Xuyên", a total, a signature; or the row that numbers the columns. */
function isHeading(cells: readonly Cell[]): boolean {
  const texts = cells.map(cellText).filter((text) => text !== "")
  if (texts.length === 1) return true
  if (texts.length === 2 && /^(?:[IVX]+|[A-Z])[.)]?$/.test(texts[0] ?? "")) return true
  return texts.length > 2 && texts.every((text, index) => text.replaceAll(/[()]/g, "") === String(index + 1))
}

const STAR_WORDS: Readonly<Record<string, number>> = { ba: 3, bon: 4, nam: 5 }

/** "4", "4 sao", "Hạng 4 sao", "bốn sao" or four stars drawn; null for anything else, one and two stars among it. */
export function starsOf(typed: string): Stars | null {
  const text = fold(typed).trim()
  const drawn = /^[*★⭐\s]+$/u.test(text) ? text.replaceAll(/\s/gu, "").length : null
  const digit = /^(?:hang |dat |ocop )?(\d)(?:[.,]0+)?(?: ?sao)?$/.exec(text)?.[1]
  const word = /^(ba|bon|nam) sao$/.exec(text)?.[1]
  const number = drawn ?? (word === undefined ? Number(digit) : STAR_WORDS[word])
  const stars = Stars.safeParse(number)
  return stars.success ? stars.data : null
}

/**
 * Whether there is such a set in Appendix II of Decision 26/2026: "6", "Bộ 6", "06. Bánh, kẹo". What is told without a
 * number is taken as it is: provinces print families and sectors there in words of their own.
 */
export function isKnownSet(typed: string): boolean {
  const number = /^(?:bo )?(?:san pham )?(?:so )?(\d+)/.exec(fold(typed).trim())?.[1]
  return number === undefined || (Number(number) >= 1 && Number(number) <= LAST_SET)
}

/** "82,5", "82.5 điểm", "82,5/100"; null for what is no number. */
export function scoreOf(typed: string): number | null {
  const text = fold(typed)
    .replace(/(?:diem|\/ ?100)\s*$/, "")
    .trim()
  return /^-?\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null
}

const DAY = /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/
const DAY_IN_WORDS = /(\d{1,2}) thang (\d{1,2}) nam (\d{4})/

/** "15/3/2026", "15.03.2026", "15 tháng 3 năm 2026" or "2026-03-15" as a day; null where there is none. */
export function dayOf(typed: string): string | null {
  const text = fold(typed).replace(/^ngay/, "").trim()
  if (isDay(text)) return text
  const [all, day = "", month = "", year = ""] = DAY.exec(text) ?? DAY_IN_WORDS.exec(text) ?? []
  if (all !== text) return null
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  return isDay(iso) ? iso : null
}

/** The number and the day of "Quyết định số 12/QĐ-UBND ngày 15/3/2026". */
export function paperOf(typed: string): { number: string; date: string | null } {
  const [before = "", after] = typed.split(/,?\s*ngày/iu)
  const [named = ""] = before.split(/\s(?:của|về)\s/iu)
  const printed = /\d+\s?[/-]\s?(?:\d+\s?[/-]\s?)?\p{L}[\p{L}\d\s/–-]*/u.exec(named)?.[0]
  const number = printed ?? named.replace(/^(?:quyết định|qđ)?\s*số:?/iu, "")
  return { number: number.trim(), date: after === undefined ? null : dayOf(after) }
}
