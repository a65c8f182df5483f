import type { ListingGap } from "@ocop/shared/listing"
import { notFound, ProblemError } from "../http/problem-error"

export const noSuchListing = () => notFound("Không tìm thấy sản phẩm này trong các sản phẩm của cơ sở.")

export const noSuchProposal = () => notFound("Không tìm thấy đề nghị này.")

export function previewOver(): ProblemError {
  const message = "Đường dẫn xem trước này không còn dùng được. Hãy mở lại từ bàn làm việc."
  return new ProblemError(400, { type: "link_wrong", message })
}

/** Somebody else has moved it, or it is past that. */
export function listingClosed(): ProblemError {
  const message = "Bản này đang chờ duyệt hoặc đã duyệt nên không sửa được. Hãy tải lại trang."
  return new ProblemError(409, { type: "listing_closed", message })
}

export function proposalNotWaiting(): ProblemError {
  const message = "Đề nghị này không còn chờ duyệt. Hãy tải lại trang."
  return new ProblemError(409, { type: "proposal_not_waiting", message })
}

/** Four eyes: an operator who wrote for the organization is no judge of it. */
export function ownProposal(): ProblemError {
  const message = "Bạn đã viết tin này thay cơ sở, nên một người khác phải duyệt."
  return new ProblemError(403, { type: "own_proposal", message })
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  name: "tên sản phẩm",
  set_no: "nhóm sản phẩm",
  title: "tên quy cách",
  price: "giá",
  weight_g: "khối lượng cả bao bì",
  ingredients: "thành phần",
  usage: "cách dùng",
  storage: "cách bảo quản",
  alcohol_by_volume: "nồng độ cồn",
  warnings: "cảnh báo",
  shelf_life_days: "hạn dùng",
  allergens: "chất gây dị ứng",
  material_origin: "xuất xứ nguyên liệu",
  declaration_no: "số công bố",
}

/** @param gaps at least one */
export function listingIncomplete(gaps: readonly ListingGap[]): ProblemError {
  return new ProblemError(
    409,
    gaps.map(({ field }) => {
      const words = FIELD_WORDS[field.split(".").at(-1) ?? ""] ?? field
      return { type: "listing_incomplete", message: `Còn thiếu ${words}.`, field }
    }),
  )
}

/** @param indexes of the packs that are said to weigh less than what is in them, at least one */
export function weightBelowNet(indexes: readonly number[]): ProblemError {
  const message = "Khối lượng cả bao bì không thể nhẹ hơn lượng tịnh. Ghi bằng gam, tính cả bao bì."
  return new ProblemError(
    400,
    indexes.map((index) => ({ type: "weight_below_net", message, field: `variants.${index}.weight_g` })),
  )
}

/** Where it would lie and how it would travel is made when an organization is verified. */
export function sellerNotReady(): ProblemError {
  const message = "Cơ sở chưa có kho và cách giao hàng nên chưa bán được sản phẩm."
  return new ProblemError(409, { type: "seller_not_ready", message })
}

export function stockElsewhere(): ProblemError {
  return new ProblemError(409, { type: "no_stock_level", message: "Quy cách này không có tồn kho để sửa." })
}

/** Packs come and go by another way: orders and baskets name them. */
export function packsFixed(): ProblemError {
  const message = "Sản phẩm đang bán giữ nguyên các quy cách. Muốn bán quy cách mới, hãy đăng một sản phẩm mới."
  return new ProblemError(409, { type: "packs_fixed", message, field: "variants.0.title" })
}
