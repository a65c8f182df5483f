import { MAX_SHEET_BYTES } from "@ocop/shared/listing-sheet"
import { ProblemError } from "../http/problem-error"
import { FILE_FIELD } from "../photo/problems"

export const sheetMissing = () => refusal("sheet_missing", "Chọn một tệp .xlsx hoặc .csv.")

export const sheetTooHeavy = (mostBytes = MAX_SHEET_BYTES) =>
  refusal("sheet_too_heavy", `Tệp quá nặng. Hãy gửi tệp tối đa ${mostBytes / 1024 / 1024} MB.`, 413)

export const sheetUnreadable = () =>
  refusal("sheet_unreadable", "Không mở được tệp này. Hãy lưu thành .xlsx hoặc .csv (UTF-8) rồi gửi lại.")

export const sheetChosenWrong = () =>
  new ProblemError(400, {
    type: "sheet_choice_wrong",
    message: "Hãy tải tệp lên và kiểm tra lại, rồi chọn sản phẩm để lưu.",
    field: "listings",
  })

function refusal(type: string, message: string, status = 400): ProblemError {
  return new ProblemError(status, { type, message, field: FILE_FIELD })
}
