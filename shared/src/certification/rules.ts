import type { Verdict } from "../evidence/schemas.ts"

/** What OCOP goods are certified for besides the star, in the order of the list page's filter. `key` stands in `cn=`. */
export const STANDARDS = [
  { key: "vietgap", label: "VietGAP", label_en: null },
  { key: "globalgap", label: "GlobalGAP", label_en: null },
  { key: "huu-co", label: "Hữu cơ Việt Nam", label_en: "Vietnam Organic" },
  { key: "usda-organic", label: "Hữu cơ USDA", label_en: "USDA Organic" },
  { key: "eu-organic", label: "Hữu cơ châu Âu", label_en: "EU Organic" },
  { key: "haccp", label: "HACCP", label_en: null },
  { key: "iso-22000", label: "ISO 22000", label_en: null },
  { key: "fssc-22000", label: "FSSC 22000", label_en: null },
  { key: "brcgs", label: "BRCGS", label_en: null },
  { key: "ifs", label: "IFS", label_en: null },
  { key: "halal", label: "Halal", label_en: null },
  { key: "asc", label: "ASC", label_en: null },
  { key: "bap", label: "BAP", label_en: null },
  { key: "msc", label: "MSC", label_en: null },
  { key: "attp", label: "Đủ điều kiện an toàn thực phẩm", label_en: "Food safety certificate" },
  {
    key: "attp-mien",
    label: "Cam kết an toàn thực phẩm (thuộc diện miễn chứng nhận)",
    label_en: "Food safety pledge (exempt from certification)",
  },
  { key: "chi-dan-dia-ly", label: "Chỉ dẫn địa lý", label_en: "Geographical indication" },
  { key: "nhan-hieu-tap-the", label: "Nhãn hiệu tập thể, chứng nhận", label_en: "Collective or certification mark" },
  { key: "ma-so-vung-trong", label: "Mã số vùng trồng", label_en: "Growing-area code" },
  {
    key: "cong-nghiep-nong-thon",
    label: "Công nghiệp nông thôn tiêu biểu",
    label_en: "Outstanding rural industrial product",
  },
] as const

export type StandardKey = (typeof STANDARDS)[number]["key"]

/** The days that decide about a certification. `valid_until` is null where the paper holds without an end. */
export type CertificationDays = {
  valid_from: string
  valid_until: string | null
  verified_on: string | null
}

export function isStandardKey(key: string): key is StandardKey {
  return STANDARDS.some((standard) => standard.key === key)
}

/** The words for a standard; a key that is not in the list is shown as it stands. */
export function labelOfStandard(key: string): string {
  return STANDARDS.find((standard) => standard.key === key)?.label ?? key
}

/** The English words for a standard; null where its name is the same in both languages. */
export function englishLabelOfStandard(key: string): string | null {
  return STANDARDS.find((standard) => standard.key === key)?.label_en ?? null
}

/** What holds on a day; the last day counts. A paper that nobody has verified is never more than `not_yet`. */
export function certificationVerdictOn(certification: CertificationDays, day: string): Verdict {
  const { valid_from, valid_until, verified_on } = certification
  if (verified_on === null || day < valid_from) return "not_yet"
  return valid_until === null || day <= valid_until ? "valid" : "expired"
}
