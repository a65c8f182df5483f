import { addDays } from "../day/rules.ts"
import type { Verdict } from "../evidence/schemas.ts"
import type { CertificationState } from "./schemas.ts"

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

/** Why its issuer withdraws a certificate. `key` is stored; officials add what happened in their own words. */
export const WITHDRAWAL_GROUNDS = [
  { key: "forged", label: "Giấy tờ không trung thực, giả mạo" },
  { key: "requirements", label: "Không còn đáp ứng yêu cầu của giấy chứng nhận" },
  { key: "breach", label: "Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, ghi nhãn" },
  { key: "misuse", label: "Sử dụng sai giấy chứng nhận hoặc dấu chứng nhận" },
  { key: "given_up", label: "Cơ sở xin thôi, hoặc đã ngừng sản xuất" },
  { key: "other", label: "Kết luận khác của cơ quan có thẩm quyền" },
] as const
export type WithdrawalGround = (typeof WITHDRAWAL_GROUNDS)[number]["key"]

/** How long before its last day the desk says that a certificate is about to end. */
export const EXPIRING_DAYS = 90

/** The days that decide about a certification. `valid_until` is null where the paper holds without an end. */
export type CertificationDays = {
  valid_from: string
  valid_until: string | null
  verified_on: string | null
  /** Withdrawn by its issuer: it counts for nothing from this day on. */
  revoked_on: string | null
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

/**
 * What holds on a day; the last day counts. A paper that nobody has verified is never more than `not_yet`. A withdrawal
 * counts from its own day on, whatever the other days say.
 */
export function certificationVerdictOn(certification: CertificationDays, day: string): Verdict {
  const { valid_from, valid_until, verified_on, revoked_on } = certification
  if (verified_on === null) return "not_yet"
  if (revoked_on !== null && revoked_on <= day) return "revoked"
  if (day < valid_from) return "not_yet"
  return valid_until === null || day <= valid_until ? "valid" : "expired"
}

/** Where a certification stands in its life on a day: written down, or verified and then as its verdict says. */
export function certificationStateOn(certification: CertificationDays, day: string): CertificationState {
  if (certification.verified_on === null) return "draft"
  const verdict = certificationVerdictOn(certification, day)
  if (verdict !== "valid") return verdict === "extended" ? "valid" : verdict
  const { valid_until } = certification
  return valid_until !== null && valid_until <= addDays(day, EXPIRING_DAYS) ? "expiring" : "valid"
}
