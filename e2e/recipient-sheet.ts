import { Buffer } from "node:buffer"
import writeXlsxFile from "write-excel-file/node"

const HEAD = ["Họ tên", "Điện thoại", "Địa chỉ", "Xã/phường", "Tỉnh/TP", "SL", "Lời nhắn riêng", "Ngày giao"]
const COLUMN = { name: 0, phone: 1, street: 2, commune: 3, province: 4, boxes: 5, day: 7 } as const

/** What is wrong with a row, and how it is put right: the field and what is typed, or the commune that is chosen. */
type Mistake = { row: number; cells: Partial<Record<keyof typeof COLUMN, string>> } & (
  { field: string; right: string } | { commune: RegExp }
)

/** Nine rows as offices send them. `day` is one on which gifts can come. */
export function mistakesOf(day: string): Mistake[] {
  return [
    { row: 4, cells: { phone: "091234567" }, field: "Điện thoại", right: "0912 345 671" },
    { row: 17, cells: { phone: "12 345" }, field: "Điện thoại", right: "0912 345 672" },
    { row: 30, cells: { commune: "Xã Đại Tâm, huyện Mỹ Xuyên", province: "Sóc Trăng" }, commune: /Phường Mỹ Xuyên/ },
    { row: 43, cells: { name: "" }, field: "Họ tên", right: "Danh Thị Bé" },
    { row: 56, cells: { commune: "Phường 2", province: "Sóc Trăng" }, commune: /Phường Phú Lợi/ },
    { row: 69, cells: { day: "31/02/2027" }, field: "Ngày giao", right: day },
    { row: 82, cells: { province: "Xứ Lạng" }, field: "Tỉnh/thành phố", right: "Cần Thơ" },
    { row: 95, cells: { boxes: "0" }, field: "Số hộp", right: "1" },
    { row: 108, cells: { street: "" }, field: "Địa chỉ", right: "8 Lê Lợi" },
  ]
}

/** Who receives the gift that stands in a row, from 1. */
export const nameIn = (row: number) => `Khách quý ${row}`

/** A sheet of recipients with some mistakes, one box each, as an .xlsx file. */
export async function recipientSheet(count: number, day: string, mistakes: readonly Mistake[]) {
  const rows = Array.from({ length: count }, (_, index) => {
    const n = index + 1
    const phone = `09${String(12_000_000 + n)}`
    return [nameIn(n), phone, `${n} Trần Hưng Đạo`, "Phường Phú Lợi", "TP Cần Thơ", "1", "", day]
  })
  for (const { row, cells } of mistakes) {
    for (const [column, words] of Object.entries(cells)) {
      const cell = rows[row - 1]
      if (cell) cell[COLUMN[column as keyof typeof COLUMN]] = words
    }
  }
  const table = [HEAD, ...rows].map((cells) => cells.map((value) => ({ value, type: String })))
  return {
    name: "khach-hang.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await writeXlsxFile(table).toBuffer()),
  }
}
