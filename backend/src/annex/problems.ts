import { MOST_ANNEX_ROWS } from "@ocop/shared/annex"
import { ProblemError } from "../http/problem-error"
import { FILE_FIELD } from "../photo/problems"

export function annexTooLong(): ProblemError {
  const message = `Mỗi tệp có tối đa ${MOST_ANNEX_ROWS.toLocaleString("vi-VN")} dòng. Hãy chia thành nhiều tệp.`
  return new ProblemError(400, { type: "annex_too_long", message, field: FILE_FIELD })
}

export function noSuchSheet(): ProblemError {
  const message = "Tệp này không có trang tính đã chọn. Hãy chọn lại."
  return new ProblemError(400, { type: "no_such_sheet", message, field: "sheet" })
}

export function annexOptionsWrong(): ProblemError {
  const message = "Hãy tải tệp lên và kiểm tra lại, rồi chọn dòng để ghi."
  return new ProblemError(400, { type: "annex_options_wrong", message, field: "options" })
}

export function annexChanged(rows: readonly number[]): ProblemError {
  const some = rows.slice(0, 10).join(", ")
  const message = `Chưa ghi dòng nào: dòng ${some} không còn như lúc kiểm tra. Hãy kiểm tra lại.`
  return new ProblemError(409, { type: "annex_changed", message, field: "rows" })
}
