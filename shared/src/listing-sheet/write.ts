import type { ListingContent } from "../listing/content.ts"
import { SHEET_COLUMNS, TEMPERATURE_WORDS, TEXT_FACTS, UNIT_WORDS, type SheetColumn } from "./columns.ts"

export type SheetCell = string | number | null

/** A sheet with its head and one row a pack; what belongs to the whole product stands in its first row. */
export function toSheet(listings: readonly ListingContent[]): SheetCell[][] {
  return [SHEET_COLUMNS.map(({ title }) => title), ...listings.flatMap(toRows)]
}

function toRows(content: ListingContent): SheetCell[][] {
  const packs = content.variants.length === 0 ? [null] : content.variants
  return packs.map((pack, index) => {
    const cells: Partial<Record<SheetColumn, SheetCell>> = {
      name: content.name,
      ...(index === 0 ? wholeOf(content) : {}),
      ...(pack === null
        ? {}
        : {
            pack: pack.title,
            price: pack.price,
            net_amount: pack.net?.amount ?? null,
            net_unit: pack.net ? UNIT_WORDS[pack.net.unit] : null,
            weight_g: pack.weight_g,
            stock: pack.stock,
          }),
    }
    return SHEET_COLUMNS.map(({ key }) => cells[key] ?? null)
  })
}

function wholeOf(content: ListingContent): Partial<Record<SheetColumn, SheetCell>> {
  const { set_no, temperature_class, lead_time_days, season_months, facts, story } = content
  return {
    set_no: set_no === 0 ? null : set_no,
    temperature_class: TEMPERATURE_WORDS[temperature_class],
    lead_time_days,
    season_months: season_months.toSorted((a, b) => a - b).join(", ") || null,
    ...Object.fromEntries(TEXT_FACTS.map((fact) => [fact, facts[fact] || null])),
    shelf_life_days: facts.shelf_life_days,
    story: story || null,
  }
}
