import type { ItemProblem } from "@ocop/shared/decision"
import type { Problem } from "@ocop/shared/problem"
import { notFound, ProblemError } from "../http/problem-error"

export function otherProvince(province_code: string | null): ProblemError {
  const message =
    province_code === null
      ? "Việc này thuộc cấp trung ương: chỉ người được giao toàn quốc mới làm được."
      : "Việc này thuộc tỉnh khác với tỉnh được giao cho tài khoản này."
  return new ProblemError(403, { type: "other_province", message })
}

export function changedMeanwhile(): ProblemError {
  const message = "Có người vừa sửa mục này, hoặc mục này đã có rồi. Hãy tải lại trang và xem lại."
  return new ProblemError(409, { type: "changed_meanwhile", message })
}

export const noSuchDecision = () => notFound("Không tìm thấy quyết định này.")
export const noSuchRecognition = () => notFound("Không tìm thấy lần công nhận này.")

export const noSuchScan = () => notFound("Không tìm thấy bản quét này.")

export function noScan(): ProblemError {
  const message = "Giấy này chưa có bản quét. Hãy tải bản quét lên trước."
  return new ProblemError(409, { type: "no_scan", message })
}

export function decisionKnown(): ProblemError {
  const message = "Quyết định có số, ngày và cơ quan này đã được nhập rồi. Hãy mở quyết định đó để thêm sản phẩm."
  return new ProblemError(409, { type: "decision_known", message, field: "number" })
}

export function recognitionKnown(name: string): ProblemError {
  const message = `Quyết định này đã có sản phẩm “${name}” rồi.`
  return new ProblemError(409, { type: "recognition_known", message, field: "items" })
}

export function sourceMissing(): ProblemError {
  const message =
    "Giấy này chưa có bản quét. Hãy tải bản quét lên, hoặc ghi nguồn công khai đã đối chiếu và ngày đối chiếu."
  return new ProblemError(409, { type: "source_missing", message })
}

export function ownDraft(): ProblemError {
  const message = "Người nhập và người xác nhận phải là hai người khác nhau."
  return new ProblemError(409, { type: "own_draft", message })
}

export function wrongState(): ProblemError {
  const message = "Lần công nhận này đang ở trạng thái khác. Hãy tải lại trang và xem lại."
  return new ProblemError(409, { type: "wrong_state", message })
}

export const REASON_MISSING: Problem = { type: "reason_missing", message: "Ghi lý do.", field: "reason" }
export const NUMBER_MISSING: Problem = { type: "number_missing", message: "Nhập số quyết định.", field: "number" }
export const DATE_WRONG: Problem = {
  type: "date_wrong",
  message: "Nhập ngày ký quyết định, không sau hôm nay.",
  field: "date",
}
export const AUTHORITY_MISSING: Problem = {
  type: "authority_missing",
  message: "Nhập cơ quan ban hành.",
  field: "authority",
}
export const PROVINCE_UNKNOWN: Problem = {
  type: "province_unknown",
  message: "Chọn một tỉnh, thành phố trong danh sách.",
  field: "province_code",
}
export const COMPARED_ON_WRONG: Problem = {
  type: "compared_on_wrong",
  message: "Nhập ngày đối chiếu, không trước ngày ký và không sau hôm nay.",
  field: "compared_on",
}
export const COMPARED_WITH_MISSING: Problem = {
  type: "compared_with_missing",
  message: "Ghi nguồn đã đối chiếu.",
  field: "compared_with",
}
export const UNTIL_WRONG: Problem = {
  type: "until_wrong",
  message: "Nhập ngày sau ngày hết hiệu lực, không quá 180 ngày (khoản 3 Điều 12 Quyết định 26/2026/QĐ-TTg).",
  field: "until",
}
export const PAPER_MISSING: Problem = {
  type: "paper_missing",
  message: "Ghi giấy tiếp nhận hồ sơ đánh giá lại.",
  field: "paper",
}
export const REVOKED_ON_WRONG: Problem = {
  type: "revoked_on_wrong",
  message: "Nhập ngày thu hồi, không trước ngày có hiệu lực và không sau hôm nay.",
  field: "on",
}
export const GROUND_MISSING: Problem = { type: "ground_missing", message: "Chọn căn cứ thu hồi.", field: "ground" }
export const CONFIRM_WRONG: Problem = {
  type: "confirm_wrong",
  message: "Gõ lại đúng số quyết định công nhận để xác nhận.",
  field: "confirm",
}

const OF_ITEM: Record<ItemProblem, string> = {
  stars_of_ministry: "Hạng 5 sao do Bộ công nhận: quyết định không thuộc tỉnh nào.",
  stars_of_province: "Hạng 3 và 4 sao do tỉnh công nhận: chọn tỉnh của quyết định.",
  score_of_fewer_stars: "Số điểm này không đủ cho hạng sao đã chọn.",
  score_out_of_range: "Điểm từ 0 đến 100.",
  from_before_decision: "Ngày bắt đầu hiệu lực không được trước ngày ký quyết định.",
  until_too_late: "Hiệu lực không quá 36 tháng.",
  until_too_early: "Ngày hết hiệu lực phải sau ngày bắt đầu.",
}
const FIELD_OF_ITEM: Record<ItemProblem, string> = {
  stars_of_ministry: "stars",
  stars_of_province: "stars",
  score_of_fewer_stars: "score",
  score_out_of_range: "score",
  from_before_decision: "valid_from",
  until_too_late: "valid_until",
  until_too_early: "valid_until",
}

/** What does not fit of one product of a decision; `path` names its row in a form, "items.0." for the first. */
export function ofItem(problem: ItemProblem, path: string): Problem {
  return { type: problem, message: OF_ITEM[problem], field: `${path}${FIELD_OF_ITEM[problem]}` }
}

export function dayWrong(field: string): Problem {
  return { type: "day_wrong", message: "Nhập ngày theo dạng ngày, tháng, năm.", field }
}

export function productUnknown(path: string): Problem {
  return { type: "product_unknown", message: "Không có sản phẩm này trên chợ.", field: `${path}product_id` }
}

export function productOfOtherProvince(path: string): Problem {
  return {
    type: "product_of_other_province",
    message: "Sản phẩm này thuộc tỉnh khác với tỉnh của quyết định.",
    field: `${path}product_id`,
  }
}

export const PROVINCE_FIXED: Problem = {
  type: "province_fixed",
  message: "Quyết định đã có sản phẩm: không đổi được tỉnh nữa.",
  field: "province_code",
}
export const DATE_AFTER_STARS: Problem = {
  type: "date_after_stars",
  message: "Ngày ký không được sau ngày bắt đầu hiệu lực của các sản phẩm trong quyết định.",
  field: "date",
}

export const noSuchStop = () => notFound("Không tìm thấy lệnh ngừng bán này.")

export function submissionUnfit(): ProblemError {
  const message = "Giấy cơ sở gửi thuộc loại khác, hoặc đã được trả lại. Hãy tải lại trang và xem lại."
  return new ProblemError(409, { type: "submission_unfit", message, field: "submission_id" })
}

export function stopKnown(): ProblemError {
  const message = "Thông báo này đã được ghi cho sản phẩm hoặc cơ sở này rồi."
  return new ProblemError(409, { type: "stop_known", message, field: "number" })
}

export function alreadyLifted(): ProblemError {
  const message = "Lệnh ngừng bán này đã có thông báo cho bán lại."
  return new ProblemError(409, { type: "already_lifted", message })
}

export const SUBJECT_MISSING: Problem = {
  type: "subject_missing",
  message: "Chọn một sản phẩm hoặc một cơ sở.",
  field: "product_id",
}
export const ORGANIZATION_UNKNOWN: Problem = {
  type: "organization_unknown",
  message: "Không có cơ sở này trên chợ.",
  field: "organization_id",
}
export const NOTICE_MISSING: Problem = { type: "number_missing", message: "Nhập số thông báo.", field: "number" }
export const ISSUER_MISSING: Problem = {
  type: "issuer_missing",
  message: "Nhập cơ quan ban hành.",
  field: "issuer",
}
export const STOP_UNTIL_WRONG: Problem = {
  type: "until_wrong",
  message: "Ngày cuối không được trước ngày bắt đầu hay trước hôm nay. Chưa biết ngày cuối thì để trống.",
  field: "until",
}
export const NOTICE_CONFIRM_WRONG: Problem = {
  type: "confirm_wrong",
  message: "Gõ lại đúng số thông báo để xác nhận.",
  field: "confirm",
}
export const LIFTED_ON_WRONG: Problem = {
  type: "lifted_on_wrong",
  message: "Nhập ngày được bán lại, không trước ngày bắt đầu ngừng bán.",
  field: "on",
}
