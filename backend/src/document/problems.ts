import { MAX_DOCUMENT_BYTES, type PdfProblem } from "@ocop/shared/document"
import { notFound, ProblemError } from "../http/problem-error"
import { FILE_FIELD } from "../photo/problems"

const PDF_WORDS: Record<PdfProblem, string> = {
  pdf_cut_off: "Tệp PDF này không đầy đủ. Hãy lưu lại rồi gửi lại.",
  pdf_mixed: "Tệp PDF này có lẫn nội dung khác. Hãy in lại thành PDF, hoặc chụp ảnh giấy.",
  pdf_active: "Tệp PDF này có mã lệnh hoặc tệp đính kèm. Hãy in lại thành PDF, hoặc chụp ảnh giấy.",
}

export const unfitPdf = (problem: PdfProblem) => refusal(problem, PDF_WORDS[problem])

export const documentMissing = () => refusal("document_missing", "Chọn một tệp ảnh hoặc PDF.")

export const documentTooHeavy = () =>
  refusal("document_too_heavy", `Tệp quá nặng. Hãy gửi tệp tối đa ${MAX_DOCUMENT_BYTES / 1024 / 1024} MB.`, 413)

export const documentOfOtherKind = () =>
  refusal("document_format", "Tệp này không phải ảnh JPEG, PNG, WebP hoặc PDF. Hãy gửi tệp ở một trong các dạng đó.")

export const documentMisnamed = () =>
  refusal("document_extension", "Tên tệp không đúng với loại tệp. Hãy gửi lại tệp gốc.")

export const tooManyDocuments = (most: number) =>
  refusal("too_many_documents", `Mục này có tối đa ${most} tệp. Hãy xóa bớt tệp cũ.`, 409)

export const documentNotFound = () => notFound("Không tìm thấy tệp này.")

function refusal(type: string, message: string, status = 400): ProblemError {
  return new ProblemError(status, { type, message, field: FILE_FIELD })
}
