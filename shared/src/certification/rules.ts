import type { Verdict } from "../evidence/schemas.ts"

/** What OCOP goods are certified for besides the star, in the order of the list page's filter. `key` stands in `cn=`. */
export const STANDARDS = [
  { key: "vietgap", label: "VietGAP" },
  { key: "globalgap", label: "GlobalGAP" },
  { key: "huu-co", label: "Hữu cơ Việt Nam" },
  { key: "usda-organic", label: "Hữu cơ USDA" },
  { key: "eu-organic", label: "Hữu cơ châu Âu" },
  { key: "haccp", label: "HACCP" },
  { key: "iso-22000", label: "ISO 22000" },
  { key: "fssc-22000", label: "FSSC 22000" },
  { key: "brcgs", label: "BRCGS" },
  { key: "ifs", label: "IFS" },
  { key: "halal", label: "Halal" },
  { key: "asc", label: "ASC" },
  { key: "bap", label: "BAP" },
  { key: "msc", label: "MSC" },
  { key: "attp", label: "Đủ điều kiện an toàn thực phẩm" },
  { key: "attp-mien", label: "Cam kết an toàn thực phẩm (thuộc diện miễn chứng nhận)" },
  { key: "chi-dan-dia-ly", label: "Chỉ dẫn địa lý" },
  { key: "nhan-hieu-tap-the", label: "Nhãn hiệu tập thể, chứng nhận" },
  { key: "ma-so-vung-trong", label: "Mã số vùng trồng" },
  { key: "cong-nghiep-nong-thon", label: "Công nghiệp nông thôn tiêu biểu" },
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

/** What holds on a day; the last day counts. A paper that nobody has verified is never more than `not_yet`. */
export function certificationVerdictOn(certification: CertificationDays, day: string): Verdict {
  const { valid_from, valid_until, verified_on } = certification
  if (verified_on === null || day < valid_from) return "not_yet"
  return valid_until === null || day <= valid_until ? "valid" : "expired"
}
