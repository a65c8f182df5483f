import { RECIPIENT_COLUMNS, RECIPIENT_TITLES, type RecipientColumn } from "@ocop/shared/gift-recipient"
import type { SheetFile } from "@ocop/shared/listing-sheet"
import writeXlsxFile from "write-excel-file/node"

/** A row with a cell that begins so is the template's example, left where it was. */
export const EXAMPLE_MARK = "Ví dụ:"

const EXAMPLE: Readonly<Record<RecipientColumn, string>> = {
  name: `${EXAMPLE_MARK} Nguyễn Thị Hoa`,
  phone: "0912 345 678",
  street: "12 Trần Hưng Đạo",
  commune: "Phường Phú Lợi",
  province: "Cần Thơ",
  boxes: "1",
  message: "Chúc cô Hoa năm mới bình an",
  delivery_on: "03/02/2027",
}

const WIDE = new Set<RecipientColumn>(["name", "street", "message"])

/** An empty list with its head and an example. All cells are texts, so that no phone loses its zero. */
export async function recipientTemplate(): Promise<SheetFile> {
  const rows = [
    RECIPIENT_COLUMNS.map((column) => ({
      value: RECIPIENT_TITLES[column],
      type: String,
      fontWeight: "bold" as const,
      format: "@",
    })),
    RECIPIENT_COLUMNS.map((column) => ({ value: EXAMPLE[column], type: String, format: "@" })),
  ]
  const bytes = await writeXlsxFile(rows, {
    columns: RECIPIENT_COLUMNS.map((column) => ({ width: WIDE.has(column) ? 32 : 20 })),
    stickyRowsCount: 1,
  }).toBuffer()
  return {
    name: "mau-nguoi-nhan.xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    base64: bytes.toString("base64"),
  }
}
