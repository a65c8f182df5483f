import { bare } from "../listing-sheet/columns.ts"
import { cellText, type Cell } from "../listing-sheet/read.ts"
import type { AnnexColumn, AnnexMapping } from "./schemas.ts"

/** How messages call the columns. */
export const ANNEX_TITLES: Readonly<Record<AnnexColumn, string>> = {
  product: "Tên sản phẩm",
  producer: "Chủ thể",
  address: "Địa chỉ",
  set: "Bộ sản phẩm",
  score: "Điểm",
  stars: "Hạng sao",
  decision: "Quyết định",
  date: "Ngày",
}

/** Words at the head, folded and without spaces. The first that fits counts: "Địa chỉ chủ thể" is an address. */
const HEADS: readonly (readonly [AnnexColumn, RegExp])[] = [
  ["address", /diachi|diadiem|diaban/],
  ["date", /^ngay/],
  ["decision", /quyetdinh|soqd|^qd/],
  ["score", /diem/],
  ["set", /bosanpham|nhomsanpham|nganhhang|nganhsanpham|phannhom|^(nhom|nganh|bo)$/],
  ["stars", /sao$|^sao|saoocop|hangsao|xephang|phanhang|dathang|^hang$/],
  ["producer", /chuthe|coso|sanxuat|doanhnghiep|donvi|tochuc/],
  ["product", /sanpham|^ten(hang|hanghoa)?$/],
]
/** Longer texts are no heads. */
const LONGEST_HEAD = 60
/** Above the table there are titles, but no pages of them. */
const HEAD_SEARCH_ROWS = 60

/** Which column a head means; undefined for what an annex needs not, such as the number of the row. */
export function columnOfHead(title: string): AnnexColumn | undefined {
  if (title.length > LONGEST_HEAD) return undefined
  const folded = bare(title)
  return HEADS.find(([, words]) => words.test(folded))?.[0]
}

/** Without these an annex says nothing. */
export const NEEDED_ANNEX_COLUMNS: readonly AnnexColumn[] = ["product", "producer", "stars"]

/**
 * Where the table begins and what its columns mean: the row with the most heads among the first ones, joined with the row
 * under it where that divides some of them, as "Kết quả" into "Điểm" and "Hạng sao". Null where no row names the product.
 */
export function guessMapping(rows: readonly (readonly Cell[])[]): AnnexMapping | null {
  let best: AnnexMapping | null = null
  for (const [index, row] of rows.slice(0, HEAD_SEARCH_ROWS).entries()) {
    for (const mapping of [mappingOf([row], index + 1), joinedMapping(row, rows[index + 1], index + 2)]) {
      const isTable = mapping?.places.product !== undefined && sizeOf(mapping) > 1
      if (mapping && isTable && (best === null || sizeOf(mapping) > sizeOf(best))) best = mapping
    }
  }
  return best
}

/** The words over each column: those of the last head row, or of the row above where that is empty. */
export function headsOf(rows: readonly (readonly Cell[])[], head: number): string[] {
  const [above = [], last = []] = [rows[head - 2], rows[head - 1]]
  const width = Math.max(last.length, ...rows.slice(head, head + 50).map((row) => row.length), 0)
  return Array.from({ length: width }, (_, place) => cellText(last[place]) || cellText(above[place]))
}

const sizeOf = ({ places }: AnnexMapping) => Object.keys(places).length

function joinedMapping(row: readonly Cell[], under: readonly Cell[] | undefined, head: number): AnnexMapping | null {
  const top = mappingOf([row], head)
  const place = top?.places.product
  if (under === undefined || place === undefined || cellText(under[place]) !== "") return null
  return mappingOf([under, row], head)
}

/** The first of these rows that names a column counts. */
function mappingOf(rows: readonly (readonly Cell[])[], head: number): AnnexMapping {
  const places: AnnexMapping["places"] = {}
  const width = Math.max(...rows.map((row) => row.length), 0)
  for (let place = 0; place < width; place++) {
    const title = rows.map((row) => cellText(row[place])).find((text) => text !== "") ?? ""
    const column = columnOfHead(title)
    if (column !== undefined && places[column] === undefined) places[column] = place
  }
  return { head, places }
}
