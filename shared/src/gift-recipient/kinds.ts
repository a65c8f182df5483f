/** The columns of a list, in their order. */
export const RECIPIENT_COLUMNS = [
  "name",
  "phone",
  "street",
  "commune",
  "province",
  "boxes",
  "message",
  "delivery_on",
] as const
export type RecipientColumn = (typeof RECIPIENT_COLUMNS)[number]

/** Without these nobody receives anything. */
export const NEEDED_RECIPIENT_COLUMNS: readonly RecipientColumn[] = ["name", "phone", "street", "commune", "province"]

/** As they stand at the head of the template. */
export const RECIPIENT_TITLES: Readonly<Record<RecipientColumn, string>> = {
  name: "Họ tên",
  phone: "Điện thoại",
  street: "Địa chỉ",
  commune: "Xã/phường",
  province: "Tỉnh/thành phố",
  boxes: "Số hộp",
  message: "Lời nhắn riêng",
  delivery_on: "Ngày giao",
}

export const MAX_RECIPIENT_FILE_BYTES = 2 * 1024 * 1024
export const MAX_BOXES = 100
/** Letters. */
export const LONGEST_RECIPIENT = { name: 120, street: 200, message: 200 } as const
/** What a cell may hold before it is wrong anyway, and is cut. */
export const LONGEST_TYPED = 300
/** Of a file that is mapped. */
export const MOST_RECIPIENT_COLUMNS = 30
export const RECIPIENTS_PER_PAGE = 50

/** What may be wrong with what was typed. */
export const TYPED_PROBLEMS = [
  "name_missing",
  "name_long",
  "phone_missing",
  "phone_short",
  "phone_wrong",
  "street_missing",
  "street_long",
  "province_missing",
  "province_unknown",
  "commune_missing",
  "commune_unknown",
  "commune_old",
  "commune_ambiguous",
  "boxes_wrong",
  "message_long",
  "day_wrong",
] as const
export type TypedProblem = (typeof TYPED_PROBLEMS)[number]

/** Why nothing arrives on a day. */
export const DAY_REASONS = ["past", "too_soon", "too_far", "sunday", "carrier_stop", "point_closed"] as const
export type DayReason = (typeof DAY_REASONS)[number]

/** How many days ahead a gift can be ordered. */
export const DAYS_AHEAD = 180
/** Of the days that are offered at once. */
export const SHOWN_DAYS = 14

/** People who are asked for their addresses in one go. */
export const MAX_INVITES = 200
/** Characters of the text that names them. */
export const LONGEST_INVITES = 20_000

/** Lists are erased so many days after the last delivery; those of gifts that were never ordered, after the last change. */
export const RECIPIENTS_KEPT_DAYS = 90

/** Rows that were taken out of a list can be brought back until they are erased, the night after so many days. */
export const REMOVED_KEPT_DAYS = 1
