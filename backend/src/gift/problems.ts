import { BOX_LIMITS, BOX_SLOTS, LONGEST_GIFT, MAX_BOX_TEMPLATES, type Misfit, type Unboxable } from "@ocop/shared/gift"
import type { Problem } from "@ocop/shared/problem"
import { notFound, ProblemError } from "../http/problem-error"

export const giftNotFound = () => notFound("Không tìm thấy hộp quà này.")
export const boxNotFound = () => notFound("Không tìm thấy loại hộp này.")

/** Somebody else, or the same person in another window, was faster: the page shows what stands now. */
export function changedElsewhere(): ProblemError {
  const message = "Hộp quà vừa được sửa ở nơi khác. Xem lại rồi làm lần nữa."
  return new ProblemError(409, { type: "changed_elsewhere", message })
}

export function giftPlaced(): ProblemError {
  return new ProblemError(409, { type: "gift_placed", message: "Đơn quà này đã đặt nên không sửa được nữa." })
}

export function boxNotOffered(): ProblemError {
  const message = "Điểm bán không còn gói loại hộp này. Chọn loại khác."
  return new ProblemError(409, { type: "box_not_offered", message, field: "box" })
}

export function boxMissing(): ProblemError {
  return new ProblemError(409, { type: "gift_box_missing", message: "Chọn hộp trước khi xếp quà.", field: "box" })
}

export function goodsNotThere(): ProblemError {
  const message = "Điểm bán không có món này để xếp vào hộp."
  return new ProblemError(409, { type: "gift_goods_gone", message, field: "contents" })
}

export function notEnough(available: number): ProblemError {
  const message = available === 0 ? "Món này vừa hết ở điểm bán." : `Điểm bán chỉ còn ${available} món này.`
  return new ProblemError(409, { type: "gift_goods_short", message, field: "contents" })
}

export function notFitting(misfit: Misfit): ProblemError {
  return new ProblemError(409, { type: `gift_${misfit.type}`, message: wordsOf(misfit), field: "contents" })
}

const grams = (n: number) => `${n.toLocaleString("vi-VN")} g`

function wordsOf(misfit: Misfit): string {
  switch (misfit.type) {
    case "cold_apart":
      return "Hàng lạnh phải đi riêng, không xếp chung hộp với hàng thường."
    case "too_big_for_box":
      return "Món này lớn hơn lòng hộp."
    case "no_room":
      return misfit.left === 0
        ? "Hộp đã đầy."
        : `Món này cần ${misfit.needs} ô liền nhau, hộp chỉ còn ${misfit.left} ô trống.`
    case "too_heavy":
      return `Hộp chỉ chứa thêm được ${grams(misfit.left)}, món này nặng ${grams(misfit.needs)}.`
  }
}

/** What is wrong with a box as it is filled, whoever filled it. */
export function boxProblem(misfit: Misfit): Problem {
  return { type: `gift_${misfit.type}`, field: "fill", message: wordsOfBox(misfit) }
}

function wordsOfBox(misfit: Misfit): string {
  switch (misfit.type) {
    case "cold_apart":
      return wordsOf(misfit)
    case "too_big_for_box":
      return "Có món lớn hơn lòng hộp này."
    case "no_room":
      return `Quà cần ${misfit.needs} ô, hộp này chỉ có ${misfit.left} ô. Bỏ bớt hoặc chọn hộp lớn hơn.`
    case "too_heavy":
      return `Quà nặng ${grams(misfit.needs)}, hộp này chỉ chứa ${grams(misfit.left)}. Bỏ bớt hoặc chọn hộp chắc hơn.`
  }
}

const UNBOXABLE_WORDS: Readonly<Record<Unboxable, string>> = {
  alcohol: "Rượu, bia không xếp vào hộp quà: người nhận phải đủ 18 tuổi.",
  medicine: "Thực phẩm chức năng và thuốc không xếp vào hộp quà.",
  live: "Cây, hoa và con giống không xếp vào hộp quà.",
  service: "Chuyến đi, chỗ ở không xếp vào hộp quà.",
  unmeasured: "Món này chưa khai khối lượng nên chưa xếp được.",
  too_large: "Món này quá lớn so với mọi loại hộp.",
  short_life: "Hạn dùng phải còn ít nhất 20 ngày vào ngày giao.",
}

export function notBoxable(reason: Unboxable, field = "contents"): ProblemError {
  return new ProblemError(409, { type: `gift_${reason}`, message: UNBOXABLE_WORDS[reason], field })
}

/** The same of goods that are in a box already. */
export function unboxableProblem(name: string, reason: Unboxable): Problem {
  return { type: `gift_${reason}`, field: "fill", message: `${name}: ${UNBOXABLE_WORDS[reason]}` }
}

export const WRAP_WRONG: Problem = { type: "gift_wrap_wrong", field: "wrap", message: "Chọn một kiểu gói." }
export const RIBBON_WRONG: Problem = { type: "gift_ribbon_wrong", field: "ribbon", message: "Chọn một kiểu nơ." }
export const CARD_WRONG: Problem = { type: "gift_card_wrong", field: "card", message: "Chọn một mẫu thiệp." }

export function messageLong(letters: number): Problem {
  const message = `Lời nhắn dài ${letters} chữ cái, tối đa ${LONGEST_GIFT.message}.`
  return { type: "gift_message_long", field: "message", message }
}

export const SENDER_LONG: Problem = {
  type: "gift_sender_long",
  field: "sender",
  message: `Rút ngắn tên người tặng còn tối đa ${LONGEST_GIFT.sender} chữ cái.`,
}

export function tooManyBoxes(): ProblemError {
  const message = `Một điểm bán có tối đa ${MAX_BOX_TEMPLATES} loại hộp.`
  return new ProblemError(409, { type: "too_many_boxes", message })
}

export const BOX_NAME_MISSING: Problem = { type: "box_name_missing", field: "name", message: "Nhập tên hộp." }
export const BOX_NAME_LONG: Problem = {
  type: "box_name_long",
  field: "name",
  message: `Rút ngắn tên hộp còn tối đa ${LONGEST_GIFT.template} ký tự.`,
}
export const boxClaim = (claim: string): Problem => ({
  type: "box_claim",
  field: "name",
  message: `Bỏ chữ “${claim}”: công dụng, sao và chứng nhận không viết ở đây.`,
})
export const SLOTS_WRONG: Problem = {
  type: "box_slots_wrong",
  field: "slots",
  message: `Chọn số ô: ${BOX_SLOTS.join(", ")}.`,
}
export const WRAPS_MISSING: Problem = {
  type: "box_wraps_missing",
  field: "wraps",
  message: "Chọn ít nhất một kiểu gói.",
}

const NUMBER_WORDS = {
  max_weight: ["Sức chứa", "gam", BOX_LIMITS.max_weight],
  inner_length: ["Chiều dài", "cm", BOX_LIMITS.inner],
  inner_width: ["Chiều rộng", "cm", BOX_LIMITS.inner],
  inner_height: ["Chiều cao", "cm", BOX_LIMITS.inner],
  price: ["Giá hộp", "đồng", BOX_LIMITS.price],
  weight: ["Khối lượng hộp", "gam", BOX_LIMITS.weight],
  cut_off_days: ["Số ngày đặt trước", "ngày", BOX_LIMITS.cut_off_days],
} as const

export type BoxNumber = keyof typeof NUMBER_WORDS

/** The limits of a number that is typed of a box. */
export const limitsOf = (field: BoxNumber) => NUMBER_WORDS[field][2]

export function numberWrong(field: BoxNumber): Problem {
  const [what, unit, { least, most }] = NUMBER_WORDS[field]
  const spoken = (n: number) => n.toLocaleString("vi-VN")
  return {
    type: "box_number_wrong",
    field,
    message: `${what}: nhập số nguyên từ ${spoken(least)} đến ${spoken(most)} ${unit}.`,
  }
}

export const dayWrong = (field: string): Problem => ({
  type: "box_day_wrong",
  field,
  message: "Nhập ngày, ví dụ 15/01/2027, hoặc để trống.",
})
export const DAYS_BACKWARDS: Problem = {
  type: "box_days_backwards",
  field: "offered_until",
  message: "Ngày cuối cùng không thể trước ngày bắt đầu.",
}
