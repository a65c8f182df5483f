import { cellText, type Cell } from "../listing-sheet/index.ts"

/** Of a row of the sheet, from 1. `amount`: whole đồng; null where there is none that can be read. */
export type StatementRow = { row: number; code: string; amount: number | null }

const CODE_HEAD = /mã|vận đơn|code|tracking/i
const AMOUNT_HEAD = /tiền|cod|amount|thu hộ/i

/**
 * The rows of a carrier's sheet: the parcel's code or the carrier's number, and what was collected. The columns are found
 * by their heads; without heads they are the first and the second.
 */
export function readStatement(cells: readonly (readonly Cell[])[]): StatementRow[] {
  const texts = cells.map((row) => row.map((cell) => cellText(cell).trim()))
  const head = texts.findIndex((row) => row.some((text) => CODE_HEAD.test(text)) && row.some(isAmountHead))
  const heads = texts[head] ?? []
  const [code, amount] =
    head < 0 ? [0, 1] : [heads.findIndex((text) => CODE_HEAD.test(text)), heads.findIndex(isAmountHead)]
  return texts.flatMap((row, n) => {
    if (n <= head || row.every((text) => text === "")) return []
    return [{ row: n + 1, code: row[code] ?? "", amount: readAmount(row[amount] ?? "") }]
  })
}

const isAmountHead = (text: string) => AMOUNT_HEAD.test(text) && !CODE_HEAD.test(text)

/** "161.000 đ" and "161,000" are what Vietnamese sheets say for 161000. */
function readAmount(text: string): number | null {
  const bare = text.replace(/\s|đ|₫|vnđ|vnd/gi, "")
  if (!/^\d{1,3}([.,]\d{3})*$|^\d{1,13}$/.test(bare)) return null
  const amount = Number(bare.replace(/[.,]/g, ""))
  return amount > 0 ? amount : null
}
