import {
  MAX_PHOTO_BYTES,
  MAX_PHOTO_PIXELS,
  MAX_PHOTO_RATIO,
  MAX_PHOTOS,
  MIN_PHOTO_SIDE,
  type PhotoProblem,
} from "@ocop/shared/photo"
import { ProblemError } from "../http/problem-error"

/** The form's field with the file. */
export const FILE_FIELD = "file"

const WORDS: Record<PhotoProblem, string> = {
  photo_animated: "Ảnh động không dùng được. Hãy gửi ảnh tĩnh.",
  photo_too_large: `Ảnh có quá nhiều điểm ảnh. Hãy gửi ảnh tối đa ${MAX_PHOTO_PIXELS / 1_000_000} megapixel.`,
  photo_too_small: `Ảnh quá nhỏ. Cạnh ngắn cần ít nhất ${MIN_PHOTO_SIDE} điểm ảnh.`,
  photo_too_long: `Ảnh quá dài. Cạnh dài không được quá ${MAX_PHOTO_RATIO} lần cạnh ngắn.`,
}

export function unfitPhoto(problem: PhotoProblem): ProblemError {
  return refusal(problem, WORDS[problem])
}

export const photoMissing = () => refusal("photo_missing", `Chọn một tệp ảnh, gửi trong trường "${FILE_FIELD}".`)

export const photoTooHeavy = () =>
  refusal("photo_too_heavy", `Tệp quá nặng. Hãy gửi ảnh tối đa ${MAX_PHOTO_BYTES / 1024 / 1024} MB.`, 413)

export const photoOfOtherKind = () =>
  refusal("photo_format", "Tệp này không phải ảnh JPEG, PNG hoặc WebP. Hãy gửi ảnh ở một trong các định dạng đó.")

export const photoIsHeic = () =>
  refusal("photo_format", "Ảnh HEIC của iPhone chưa dùng được. Hãy lưu ảnh thành JPEG rồi gửi lại.")

export const photoUnreadable = () =>
  refusal("photo_unreadable", "Không mở được ảnh này, có thể tệp bị hỏng. Hãy gửi lại ảnh gốc.")

export const tooManyPhotos = () =>
  refusal("too_many_photos", `Mỗi sản phẩm có tối đa ${MAX_PHOTOS} ảnh. Hãy xóa bớt ảnh cũ.`, 409)

export const photosOutOfStep = () =>
  new ProblemError(409, {
    type: "photos_changed",
    message: "Danh sách ảnh đã thay đổi. Hãy tải lại rồi sắp xếp đủ mọi ảnh, mỗi ảnh một lần.",
    field: "ids",
  })

function refusal(type: string, message: string, status = 400): ProblemError {
  return new ProblemError(status, { type, message, field: FILE_FIELD })
}
