import type { Stars } from "../stars/schemas.ts"

/** Where the list comes from, and since when it holds. */
export const DOSSIER_BASIS = {
  label: "Điều 6 và Phụ lục III Quyết định 26/2026/QĐ-TTg",
  label_en: "Article 6 and Appendix III of Decision 26/2026/QĐ-TTg",
  in_force_from: "2026-05-22",
} as const

export type DossierItem = {
  key: string
  label: string
  label_en: string
  /** From how many stars on it cannot be left out: 3 for all. Null for what helps and is not asked of everybody. */
  needed_from: Stars | null
}

/**
 * What the dossier of a renewal holds, in the order of the forms. The forms list all of it; `needed_from` is our reading
 * of the least that single criteria ask for.
 */
export const RENEWAL_DOSSIER: readonly DossierItem[] = [
  {
    key: "phieu-dang-ky",
    label: "Mẫu số 01, phiếu đăng ký (loại: đánh giá lại)",
    label_en: "Form 01, registration slip (kind: renewal)",
    needed_from: 3,
  },
  {
    key: "tu-danh-gia",
    label: "Mẫu số 02, báo cáo tự đánh giá theo từng tiêu chí kèm minh chứng",
    label_en: "Form 02, self-assessment by each criterion with its evidence",
    needed_from: 3,
  },
  {
    key: "ba-nam-qua",
    label:
      "Thay đổi trong ba năm qua: nguyên liệu, công nghệ, bao bì, nhãn, công bố, kiểm nghiệm, thị trường, doanh thu",
    label_en:
      "What is new over three years: material, technology, packaging, label, declaration, tests, markets, revenue",
    needed_from: 3,
  },
  {
    key: "giay-con-han",
    label: "Bản còn hạn của các giấy đã hết hạn",
    label_en: "Fresh copies of papers that have expired",
    needed_from: 3,
  },
  {
    key: "dang-ky-kinh-doanh",
    label: "Giấy đăng ký kinh doanh",
    label_en: "Business registration",
    needed_from: 3,
  },
  {
    key: "an-toan-thuc-pham",
    label: "Giấy chứng nhận đủ điều kiện an toàn thực phẩm (với thực phẩm)",
    label_en: "Food-safety certificate (for food)",
    needed_from: 3,
  },
  {
    key: "nguyen-lieu",
    label: "Nguồn gốc nguyên liệu: xác nhận vùng an toàn, hợp đồng mua bán hoặc liên kết, hóa đơn",
    label_en: "Origin of material: safety of the area, purchase contracts or linkage agreements, invoices",
    needed_from: 3,
  },
  {
    key: "so-huu-tri-tue",
    label: "Nhãn hiệu: đơn đăng ký (3 sao), giấy chứng nhận (4 sao trở lên)",
    label_en: "Trademark: filing (3 stars), certificate (from 4 stars)",
    needed_from: 3,
  },
  {
    key: "tieu-thu",
    label: "Hợp đồng, đơn hàng, hóa đơn, đường dẫn gian hàng",
    label_en: "Contracts, orders, invoices, link to the storefront",
    needed_from: 3,
  },
  {
    key: "cau-chuyen",
    label: "Câu chuyện sản phẩm (4 sao trở lên: có trong trang truy xuất)",
    label_en: "Product story (from 4 stars: on the trace page too)",
    needed_from: 3,
  },
  {
    key: "cong-bo",
    label: "Bản công bố chất lượng",
    label_en: "Quality declaration",
    needed_from: 3,
  },
  {
    key: "kiem-nghiem",
    label: "Phiếu kiểm nghiệm theo tiêu chuẩn đã công bố",
    label_en: "Laboratory tests against the declared standard",
    needed_from: 3,
  },
  {
    key: "moi-truong",
    label: "Giấy tờ về môi trường, ảnh và mô tả công nghệ",
    label_en: "Environment papers, photos and description of the technology",
    needed_from: 4,
  },
  {
    key: "tai-chinh",
    label: "Xếp loại hợp tác xã, hoặc báo cáo tài chính hai năm",
    label_en: "Cooperative rating, or two years of financial statements",
    needed_from: 4,
  },
  {
    key: "truy-xuat",
    label: "Mã vạch, tem truy xuất nguồn gốc",
    label_en: "Barcode, trace stamp",
    needed_from: 4,
  },
  {
    key: "he-thong-chat-luong",
    label: "Chứng nhận hệ thống quản lý chất lượng tiên tiến",
    label_en: "Certificate of an advanced quality system",
    needed_from: 4,
  },
  {
    key: "lao-dong",
    label: "Danh sách lao động đóng bảo hiểm, kèm nơi cư trú",
    label_en: "Insured workers with their place of residence",
    needed_from: null,
  },
  {
    key: "quang-ba",
    label: "Trang thông tin điện tử, minh chứng quảng bá và hội chợ",
    label_en: "Website, evidence of promotion and fairs",
    needed_from: null,
  },
  {
    key: "giai-thuong",
    label: "Giải thưởng, bình chọn",
    label_en: "Awards and votes",
    needed_from: null,
  },
]

/** What cannot be left out of the dossier of so many stars. */
export function dossierOf(stars: Stars): readonly DossierItem[] {
  return RENEWAL_DOSSIER.filter(({ needed_from }) => needed_from !== null && needed_from <= stars)
}
