import { LONGEST_JOINING, MAX_DRAFTS, MAX_STORY_WORDS, type Missing, type MissingWhat } from "@ocop/shared/joining"
import type { Problem } from "@ocop/shared/problem"
import { notFound, ProblemError } from "../http/problem-error"

export const NAME_MISSING: Problem = { type: "name_missing", message: "Nhập tên cơ sở.", field: "name" }
export const FORM_MISSING: Problem = {
  type: "legal_form_missing",
  message: "Chọn hình thức của cơ sở.",
  field: "legal_form",
}
export const SIZE_MISSING: Problem = {
  type: "small_or_medium_missing",
  message: "Xác nhận doanh nghiệp nhỏ hoặc vừa: doanh nghiệp lớn không thuộc diện chủ thể OCOP.",
  field: "is_small_or_medium",
}
export const IDENTIFIER_TYPE_MISSING: Problem = {
  type: "identifier_type_missing",
  message: "Chọn loại mã số.",
  field: "type",
}
export const IDENTIFIER_MISSING: Problem = {
  type: "identifier_missing",
  message: "Nhập mã số của cơ sở.",
  field: "identifier",
}
export const COMMUNE_MISSING: Problem = {
  type: "commune_missing",
  message: "Chọn xã hoặc phường trong danh sách.",
  field: "commune_code",
}
export const STREET_MISSING: Problem = {
  type: "street_missing",
  message: "Nhập số nhà, đường, ấp hoặc khóm.",
  field: "street",
}
export const PHONE_WRONG: Problem = {
  type: "phone_wrong",
  message: "Nhập số điện thoại, ví dụ 0901 234 567.",
  field: "phone",
}
export const BANK_MISSING: Problem = { type: "bank_missing", message: "Chọn ngân hàng.", field: "bin" }
export const ACCOUNT_WRONG: Problem = {
  type: "account_wrong",
  message: "Nhập số tài khoản: từ 5 đến 19 chữ số.",
  field: "number",
}
export const HOLDER_MISSING: Problem = {
  type: "holder_missing",
  message: "Nhập tên chủ tài khoản như ngân hàng ghi.",
  field: "holder",
}
export const YEAR_WRONG: Problem = {
  type: "year_wrong",
  message: "Nhập năm bắt đầu làm nghề, ví dụ 1998, hoặc để trống.",
  field: "since_year",
}

const IDENTIFIER_WORDS: Record<string, string> = {
  tax_code: "Mã số thuế có 10 chữ số; chi nhánh có thêm 3 chữ số, ví dụ 0301234567-001.",
  household_code: "Nhập mã số hộ kinh doanh như trên giấy đăng ký.",
  personal_number: "Số định danh cá nhân có 12 chữ số.",
  registration: "Nhập số đăng ký như trên giấy, tối đa 40 ký tự.",
}

export function identifierWrong(type: string): Problem {
  return { type: "identifier_wrong", message: IDENTIFIER_WORDS[type] ?? "Mã số không đúng.", field: "identifier" }
}

export function tooLong(field: string, longest: number): Problem {
  return { type: "text_too_long", message: `Rút ngắn còn tối đa ${longest} ký tự.`, field }
}

export function tooManyWords(field: string): Problem {
  return { type: "too_many_words", message: `Rút ngắn còn tối đa ${MAX_STORY_WORDS} từ.`, field }
}

/** A name in other letters only gives no address. */
export const NAME_WITHOUT_LETTERS: Problem = {
  type: "name_wrong",
  message: "Tên cơ sở cần có chữ cái hoặc chữ số.",
  field: "name",
}

export function problemsOfLength(texts: Partial<Record<keyof typeof LONGEST_JOINING, string>>): Problem[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const longest = LONGEST_JOINING[field as keyof typeof LONGEST_JOINING]
    return text !== undefined && text.length > longest ? [tooLong(field, longest)] : []
  })
}

export function tooManyDrafts(): ProblemError {
  const message = `Bạn đang có ${MAX_DRAFTS} hồ sơ chưa được duyệt. Hoàn tất hồ sơ cũ trước.`
  return new ProblemError(409, { type: "too_many_drafts", message })
}

export function notOpenForChanges(): ProblemError {
  const message = "Hồ sơ đã gửi nên không sửa được. Rút hồ sơ về để sửa, hoặc chờ kết quả."
  return new ProblemError(409, { type: "not_a_draft", message })
}

export function cannotMove(): ProblemError {
  const message = "Hồ sơ đã ở trạng thái khác. Hãy tải lại trang."
  return new ProblemError(409, { type: "status_changed", message })
}

/** Four eyes: an operator who filled in an application is no judge of it. Where there is no other, one has to come. */
export function ownJoining(isOnlyOperator: boolean): ProblemError {
  const message = isOnlyOperator
    ? "Bạn đã điền hồ sơ này thay cơ sở, nên một người vận hành khác phải duyệt. Chợ mới có một mình bạn vận hành: hãy mời thêm một người ở mục Nhân sự."
    : "Bạn đã điền hồ sơ này thay cơ sở, nên một người vận hành khác phải duyệt."
  return new ProblemError(403, { type: "own_joining", message })
}

export function identifierTaken(): ProblemError {
  const message = "Mã số này đã thuộc một cơ sở khác trên chợ. Nếu đó là cơ sở của bạn, hãy liên hệ chợ."
  return new ProblemError(409, { type: "identifier_taken", message, field: "identifier" })
}

export const noOrganization = () => notFound("Không tìm thấy cơ sở này.")

const MISSING_WORDS: Record<MissingWhat, string> = {
  name: "Thiếu tên cơ sở.",
  small_or_medium: "Thiếu xác nhận doanh nghiệp nhỏ hoặc vừa.",
  identifier: "Thiếu mã số của cơ sở.",
  paper: "Thiếu giấy tờ bắt buộc.",
  commune: "Thiếu xã, phường.",
  street: "Thiếu địa chỉ.",
  phone: "Thiếu số điện thoại.",
  bank: "Thiếu tài khoản ngân hàng.",
}

/** What has to be filled in before an application can be sent; `field` names the page it is asked on. */
export function incomplete(missing: readonly Missing[]): ProblemError {
  return new ProblemError(
    409,
    missing.map(({ step, what }) => ({ type: `missing_${what}`, message: MISSING_WORDS[what], field: step })),
  )
}
