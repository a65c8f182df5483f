import { fold } from "../search/rules.ts"
import type { TemperatureClass } from "../catalogue/schemas.ts"
import type { LabelFact } from "../listing/facts.ts"
import type { NetQuantity } from "../unit-price/rules.ts"

/** Rows of a sheet, beside its head. A seller with more sends two. */
export const MOST_SHEET_ROWS = 500
export const MAX_SHEET_BYTES = 2 * 1024 * 1024
/** What the parts of an .xlsx, which is an archive, may come to when they are unpacked. */
export const MAX_UNPACKED_BYTES = 30 * 1024 * 1024

/**
 * The columns in their order, with the words at their head: one row a pack, the rows of one name are one product. What
 * belongs to the whole product may stand in any of its rows.
 */
export const SHEET_COLUMNS = [
  { key: "name", title: "Tên sản phẩm" },
  { key: "set_no", title: "Nhóm (số bộ sản phẩm)" },
  { key: "pack", title: "Quy cách" },
  { key: "price", title: "Giá (đồng)" },
  { key: "net_amount", title: "Khối lượng tịnh" },
  { key: "net_unit", title: "Đơn vị tịnh" },
  { key: "weight_g", title: "Nặng cả bao bì (g)" },
  { key: "stock", title: "Số lượng có sẵn" },
  { key: "temperature_class", title: "Giữ hàng" },
  { key: "lead_time_days", title: "Ngày chuẩn bị hàng" },
  { key: "season_months", title: "Tháng có hàng" },
  { key: "ingredients", title: "Thành phần" },
  { key: "alcohol_by_volume", title: "Nồng độ cồn (% vol)" },
  { key: "usage", title: "Cách dùng" },
  { key: "storage", title: "Bảo quản" },
  { key: "warnings", title: "Cảnh báo" },
  { key: "shelf_life_days", title: "Hạn dùng (ngày)" },
  { key: "allergens", title: "Chất gây dị ứng" },
  { key: "material_origin", title: "Xuất xứ nguyên liệu" },
  { key: "declaration_no", title: "Số công bố" },
  { key: "story", title: "Câu chuyện" },
] as const satisfies readonly { key: string; title: string }[]

export type SheetColumn = (typeof SHEET_COLUMNS)[number]["key"]

export const TITLES = Object.fromEntries(SHEET_COLUMNS.map(({ key, title }) => [key, title])) as Record<
  SheetColumn,
  string
>

/** Without these a sheet says nothing. */
export const NEEDED_COLUMNS: readonly SheetColumn[] = ["name", "pack", "price"]

export const TEXT_FACTS: readonly Exclude<LabelFact, "shelf_life_days">[] = [
  "ingredients",
  "alcohol_by_volume",
  "usage",
  "storage",
  "warnings",
  "allergens",
  "material_origin",
  "declaration_no",
]

export const TEMPERATURE_WORDS: Readonly<Record<TemperatureClass, string>> = {
  ambient: "Thường",
  cool: "Mát",
  frozen: "Đông lạnh",
}

export const UNIT_WORDS: Readonly<Record<NetQuantity["unit"], string>> = {
  g: "g",
  kg: "kg",
  ml: "ml",
  l: "lít",
  piece: "cái",
}

/** Words without case, marks and the spaces between them, as heads and choices are compared. */
export function bare(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, "")
}

/** The choice that some words mean, such as "đông lạnh" or "Lít"; undefined for none of them. */
export function choiceOf<Key extends string>(words: Readonly<Record<Key, string>>, typed: string): Key | undefined {
  const wanted = bare(typed)
  return (Object.keys(words) as Key[]).find((key) => bare(words[key]) === wanted || key === wanted)
}
