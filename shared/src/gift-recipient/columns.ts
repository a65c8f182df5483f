import { bare } from "../listing-sheet/columns.ts"
import { RECIPIENT_COLUMNS, type RecipientColumn } from "./kinds.ts"
import type { RecipientMapping, TypedRecipient } from "./schemas.ts"

/** Words at the head, folded and without spaces. The first that fits counts: "Tên đường" is an address. */
const HEADS: readonly (readonly [RecipientColumn, RegExp])[] = [
  ["delivery_on", /ngaygiao|ngaynhan|giaongay|deliver(y)?(date|on|day)|^(ngay|date|day)/],
  ["phone", /dienthoai|sdt|^dt|didong|phone|mobile|^tel|lienhe/],
  ["boxes", /sohop|soluong|^sl|^hop$|boxes|quantity|qty/],
  ["message", /loinhan|loichuc|loiviet|noidungthiep|ghichu|message|greeting|note/],
  ["province", /tinh|^(ten)?(thanhpho|tp)|province|^city/],
  ["commune", /phuong|^(ten)?xa|dackhu|thitran|commune|ward/],
  ["street", /diachi|duong|sonha|address|street/],
  ["name", /hovaten|hoten|nguoinhan|khachhang|^ten|recipient|fullname|^name|customer/],
]
/** Longer texts are no heads. */
const LONGEST_HEAD = 60
/** Above the table there may be a title. */
const HEAD_SEARCH_ROWS = 20

/** Which column a heading means, in Vietnamese with or without marks, or in English; undefined for another one. */
export function recipientColumnOf(heading: string): RecipientColumn | undefined {
  if (heading.length > LONGEST_HEAD) return undefined
  const folded = bare(heading)
  return HEADS.find(([, words]) => words.test(folded))?.[0]
}

/** How many columns have to be recognized for a row to be a head: "Nguyễn Thị Tên" alone is none. */
const HEADS_OF_A_TABLE = 3

/**
 * Where a table begins and what its columns mean. Without a head (`head` 0) they are taken in the order of the template.
 */
export function guessRecipientMapping(rows: readonly (readonly string[])[]): {
  head: number
  mapping: RecipientMapping
} {
  let best: { head: number; mapping: RecipientMapping } = { head: 0, mapping: {} }
  for (const [index, row] of rows.slice(0, HEAD_SEARCH_ROWS).entries()) {
    const mapping = mappingOf(row)
    const found = Object.keys(mapping).length
    if (found >= HEADS_OF_A_TABLE && found > Object.keys(best.mapping).length) best = { head: index + 1, mapping }
  }
  if (best.head > 0) return best
  const width = Math.max(0, ...rows.slice(0, HEAD_SEARCH_ROWS).map((row) => row.length))
  return {
    head: 0,
    mapping: Object.fromEntries(RECIPIENT_COLUMNS.slice(0, width).map((column, place) => [column, place])),
  }
}

function mappingOf(row: readonly string[]): RecipientMapping {
  const mapping: RecipientMapping = {}
  for (const [place, title] of row.entries()) {
    const column = recipientColumnOf(title)
    if (column !== undefined && mapping[column] === undefined) mapping[column] = place
  }
  return mapping
}

/** A row of a table as if it had been typed. */
export function toTyped(cells: readonly string[], mapping: RecipientMapping): TypedRecipient {
  const cell = (column: RecipientColumn) => {
    const place = mapping[column]
    return place === undefined ? "" : (cells[place] ?? "")
  }
  return {
    name: cell("name").slice(0, 300),
    phone: cell("phone").slice(0, 300),
    street: cell("street").slice(0, 300),
    commune: cell("commune").slice(0, 300),
    province: cell("province").slice(0, 300),
    boxes: cell("boxes").slice(0, 300),
    message: cell("message").slice(0, 1000),
    delivery_on: cell("delivery_on").slice(0, 300),
    commune_code: "",
  }
}
