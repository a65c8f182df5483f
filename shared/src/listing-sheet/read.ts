import {
  EMPTY_LISTING,
  HIGHEST_PRICE,
  LEAST_PRICE,
  LabelFacts,
  ListingContent,
  ListingVariant,
  LONGEST_LEAD_DAYS,
  LONGEST_SHELF_LIFE_DAYS,
  HEAVIEST,
  isBelowNet,
  MOST_STOCK,
  MOST_VARIANTS,
  parseMeasure,
  parseWhole,
} from "../listing/content.ts"
import {
  bare,
  choiceOf,
  MOST_SHEET_ROWS,
  NEEDED_COLUMNS,
  SHEET_COLUMNS,
  TEMPERATURE_WORDS,
  TEXT_FACTS,
  TITLES,
  UNIT_WORDS,
  type SheetColumn,
} from "./columns.ts"
import type { SheetCheck, SheetListing, SheetProblem } from "./schemas.ts"

/** What a cell of a spreadsheet may be. */
export type Cell = string | number | boolean | Date | null | undefined

/** The number of a set by its name, as `bare` gives it. */
export type SetsByName = ReadonlyMap<string, number>

/**
 * The products that a sheet tells of, and all that is wrong with it, row by row. The first row is its head. Nothing is
 * guessed: what cannot be read is named, with its row and column.
 */
export function readSheet(rows: readonly (readonly Cell[])[], sets: SetsByName): SheetCheck {
  const [head = [], ...body] = rows
  const places = placesOf(head)
  const missing = NEEDED_COLUMNS.filter((key) => !places.has(key))
  if (missing.length > 0) {
    const words = missing.map((key) => `"${TITLES[key]}"`).join(", ")
    return refused("columns_missing", `Dòng đầu cần có cột ${words}. Hãy dùng tệp mẫu.`)
  }
  const filled = body
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cellText(cell) !== ""))
  if (filled.length === 0) return refused("sheet_empty", "Tệp chưa có dòng sản phẩm nào.")
  if (filled.length > MOST_SHEET_ROWS) {
    return refused("sheet_too_long", `Mỗi tệp có tối đa ${MOST_SHEET_ROWS} dòng. Hãy chia thành nhiều tệp.`)
  }
  const read = filled.map(({ row, cells }) => new SheetRow(row, cells, places))
  const groups = new Map<string, SheetRow[]>()
  for (const row of read) {
    const key = alike(row.text("name")) || `row ${row.row}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return { listings: [...groups.values()].map((group) => toListing(group, sets)), problems: [] }
}

function refused(type: string, message: string): SheetCheck {
  return { listings: [], problems: [{ row: 1, column: null, type, message }] }
}

function placesOf(head: readonly Cell[]): Map<SheetColumn, number> {
  const titles = head.map((cell) => bare(cellText(cell)))
  return new Map(
    SHEET_COLUMNS.flatMap(({ key, title }) => {
      const place = titles.indexOf(bare(title))
      return place === -1 ? [] : [[key, place] as const]
    }),
  )
}

/** What a cell says, composed and without spaces around it; a date as its day. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ""
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10)
  return String(cell).normalize("NFC").trim()
}

/** Marks count: mứt dừa is not mứt dứa. */
function alike(text: string): string {
  return text.replace(/\s+/gu, " ").toLocaleLowerCase("vi")
}

type Range = { least: number; most: number }

/** One row, which gathers what is wrong with it. */
class SheetRow {
  readonly problems: SheetProblem[] = []
  readonly row: number
  private readonly cells: readonly Cell[]
  private readonly places: ReadonlyMap<SheetColumn, number>

  constructor(row: number, cells: readonly Cell[], places: ReadonlyMap<SheetColumn, number>) {
    this.row = row
    this.cells = cells
    this.places = places
  }

  private cell(column: SheetColumn): Cell {
    const place = this.places.get(column)
    return place === undefined ? null : this.cells[place]
  }

  text(column: SheetColumn): string {
    return cellText(this.cell(column))
  }

  wrong(column: SheetColumn, type: string, message: string): null {
    this.problems.push({ row: this.row, column: TITLES[column], type, message })
    return null
  }

  /** Null where nothing is said, and where it cannot be read. */
  whole(column: SheetColumn, { least, most }: Range): number | null {
    const cell = this.cell(column)
    if (cellText(cell) === "") return null
    const number = typeof cell === "number" ? cell : parseWhole(cellText(cell))
    if (number !== null && Number.isInteger(number) && number >= least && number <= most) return number
    const range = `từ ${least.toLocaleString("vi-VN")} đến ${most.toLocaleString("vi-VN")}`
    return this.wrong(column, "number_wrong", `"${cellText(cell)}" không phải số nguyên ${range}.`)
  }

  measure(column: SheetColumn): number | null {
    const cell = this.cell(column)
    if (cellText(cell) === "") return null
    const number = typeof cell === "number" ? cell : parseMeasure(cellText(cell))
    if (number !== null && number > 0 && number <= 1_000_000) return number
    return this.wrong(column, "number_wrong", `"${cellText(cell)}" không phải số lớn hơn 0, ví dụ 500 hoặc 1,5.`)
  }

  months(): number[] {
    const typed = this.text("season_months")
    if (typed === "") return []
    const cell = this.cell("season_months")
    const parts = typeof cell === "number" ? [String(cell)] : typed.split(/[\s,;.]+/u).filter(Boolean)
    const months = parts.flatMap((part) => {
      const [first, last] = part.split(/[-–]/u).map(Number)
      return first !== undefined && last !== undefined ? span(first, last) : [first ?? Number.NaN]
    })
    if (months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12)) {
      const once = [...new Set(months)].toSorted((a, b) => a - b)
      return once.length === 12 ? [] : once
    }
    this.wrong("season_months", "months_wrong", `"${typed}" không phải các tháng. Viết như 11, 12, 1 hoặc 11-2.`)
    return []
  }
}

/** "11-2" goes over the turn of the year. */
function span(first: number, last: number): number[] {
  if (![first, last].every((month) => Number.isInteger(month) && month >= 1 && month <= 12)) return [Number.NaN]
  const length = ((last - first + 12) % 12) + 1
  return Array.from({ length }, (_, step) => ((first + step - 1) % 12) + 1)
}

function toListing(rows: SheetRow[], sets: SetsByName): SheetListing {
  const [first] = rows
  const name = first?.text("name") ?? ""
  const variants = rows.map(toVariant)
  const told = (column: SheetColumn) => rows.find((row) => row.text(column) !== "")
  const text = (column: SheetColumn) => oneText(rows, column)
  const days = told("shelf_life_days")?.whole("shelf_life_days", { least: 1, most: LONGEST_SHELF_LIFE_DAYS }) ?? null
  const content: ListingContent = {
    ...EMPTY_LISTING,
    name,
    set_no: setOf(told("set_no"), sets),
    variants,
    temperature_class: temperatureOf(told("temperature_class")),
    lead_time_days: told("lead_time_days")?.whole("lead_time_days", { least: 0, most: LONGEST_LEAD_DAYS }) ?? 0,
    season_months: told("season_months")?.months() ?? [],
    facts: {
      ...EMPTY_LISTING.facts,
      ...Object.fromEntries(TEXT_FACTS.map((fact) => [fact, text(fact)])),
      shelf_life_days: days,
    },
    story: text("story"),
  }
  if (name === "") first?.wrong("name", "name_missing", "Ghi tên sản phẩm.")
  checkPacks(rows)
  return {
    rows: rows.map(({ row }) => row),
    content: shortened(content, rows),
    problems: rows.flatMap(({ problems }) => problems),
  }
}

function toVariant(row: SheetRow): ListingVariant {
  if (row.text("pack") === "") row.wrong("pack", "pack_missing", "Ghi quy cách, ví dụ: Hộp 500 g.")
  const amount = row.measure("net_amount")
  const unit = choiceOf(UNIT_WORDS, row.text("net_unit"))
  if (amount !== null && unit === undefined) {
    row.wrong("net_unit", "unit_wrong", `Ghi một trong: ${Object.values(UNIT_WORDS).join(", ")}.`)
  }
  const net = amount === null || unit === undefined ? null : { amount, unit }
  const weight_g = row.whole("weight_g", { least: 1, most: HEAVIEST })
  if (isBelowNet({ net, weight_g })) {
    row.wrong("weight_g", "weight_below_net", "Nhẹ hơn khối lượng tịnh. Ghi khối lượng cả bao bì, tính bằng gam.")
  }
  return {
    id: null,
    title: row.text("pack"),
    price: row.whole("price", { least: LEAST_PRICE, most: HIGHEST_PRICE }),
    net,
    weight_g,
    stock: row.whole("stock", { least: 0, most: MOST_STOCK }) ?? 0,
  }
}

/** What belongs to the whole product stands in one of its rows, or says the same in all. */
function oneText(rows: SheetRow[], column: SheetColumn): string {
  const told = rows.filter((row) => row.text(column) !== "")
  const text = told[0]?.text(column) ?? ""
  const other = told.find((row) => row.text(column) !== text)
  other?.wrong(column, "differs", `Khác với dòng ${told[0]?.row ?? 0} của cùng sản phẩm.`)
  return text
}

function setOf(row: SheetRow | undefined, sets: SetsByName): number | null {
  if (row === undefined) return null
  const typed = row.text("set_no")
  const number = /^\d{1,2}(?:\.0)?$/.test(typed) ? Number(typed) : sets.get(bare(typed))
  if (number !== undefined && [...sets.values()].includes(number)) return number
  return row.wrong("set_no", "set_wrong", `"${typed}" không phải số hay tên một bộ sản phẩm (1–26).`)
}

function temperatureOf(row: SheetRow | undefined): ListingContent["temperature_class"] {
  if (row === undefined) return "ambient"
  const found = choiceOf(TEMPERATURE_WORDS, row.text("temperature_class"))
  if (found === undefined) {
    row.wrong("temperature_class", "choice_wrong", `Ghi một trong: ${Object.values(TEMPERATURE_WORDS).join(", ")}.`)
  }
  return found ?? "ambient"
}

function checkPacks(rows: SheetRow[]): void {
  rows.forEach((row, index) => {
    const title = alike(row.text("pack"))
    const same = rows.findIndex((each) => alike(each.text("pack")) === title)
    if (title !== "" && same < index) {
      row.wrong("pack", "pack_twice", `Trùng quy cách với dòng ${rows[same]?.row ?? 0}.`)
    }
  })
  if (rows.length > MOST_VARIANTS) {
    rows[MOST_VARIANTS]?.wrong("pack", "too_many_packs", `Mỗi sản phẩm có tối đa ${MOST_VARIANTS} quy cách.`)
  }
}

/** The same with every text as a form would keep it; one that is too long is named, and cut so that it can be shown. */
function shortened(content: ListingContent, rows: SheetRow[]): ListingContent {
  const fit = (
    column: SheetColumn,
    kept: { safeParse(text: string): { success: boolean; data?: unknown } },
    text: string,
    row = rows[0],
  ) => {
    const parsed = kept.safeParse(text)
    if (parsed.success) return String(parsed.data)
    row?.wrong(column, "text_too_long", "Đoạn này quá dài. Hãy viết gọn lại.")
    return text.slice(0, 60)
  }
  const facts = Object.fromEntries(
    TEXT_FACTS.map((fact) => [fact, fit(fact, LabelFacts.shape[fact], content.facts[fact])]),
  )
  return {
    ...content,
    name: fit("name", ListingContent.shape.name, content.name),
    variants: content.variants.slice(0, MOST_VARIANTS).map((variant, index) => ({
      ...variant,
      title: fit("pack", ListingVariant.shape.title, variant.title, rows[index]),
    })),
    facts: { ...content.facts, ...facts },
    story: fit("story", ListingContent.shape.story, content.story),
  }
}
