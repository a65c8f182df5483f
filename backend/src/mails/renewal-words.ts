import type { MailLocale } from "@ocop/shared/account"
import { formatDay } from "@ocop/shared/day"
import type { NoticeContent } from "@ocop/shared/notice"
import { DOSSIER_BASIS, dossierOf, type RenewalStep } from "@ocop/shared/renewal"
import type { NoticeWords } from "./notice"

type Renewal = Extract<NoticeContent, { kind: "renewal_due" }>["data"]

/** That a star ends and may be renewed, until when, and what the dossier will ask for. */
export function renewalWords(locale: MailLocale, data: Renewal): NoticeWords {
  const { step, stars, number, product_name, until } = data
  const [from, last] = [formatDay(data.file_from), formatDay(data.file_until)]
  const product = product_name === null ? [] : [product_name]
  if (locale === "en") {
    const papers = dossierOf(stars).map(({ label_en }) => label_en)
    return {
      title: englishTitle(step, stars, last),
      facts: [
        ...product,
        `No. ${number}, valid until ${formatDay(until)}`,
        `The dossier is filed at the commune from ${from} to ${last}`,
        `It needs (${DOSSIER_BASIS.label_en}):`,
        papers,
      ],
    }
  }
  const papers = dossierOf(stars).map(({ label }) => label)
  return {
    title: vietnameseTitle(step, stars, last),
    facts: [
      ...product,
      `Số ${number}, hiệu lực đến hết ngày ${formatDay(until)}`,
      `Nộp hồ sơ tại xã, phường từ ngày ${from} đến hết ngày ${last}`,
      `Hồ sơ cần có (${DOSSIER_BASIS.label}):`,
      papers,
    ],
  }
}

function vietnameseTitle(step: RenewalStep, stars: number, last: string): string {
  const star = `hạng ${stars} sao OCOP`
  const titles: Record<RenewalStep, string> = {
    year: `Chuẩn bị hồ sơ đánh giá lại ${star}`,
    opens: `Đã nộp được hồ sơ đánh giá lại ${star}`,
    middle: `Nộp hồ sơ đánh giá lại ${star} trước hết ngày ${last}`,
    closing: `Sắp hết hạn nộp hồ sơ đánh giá lại ${star}: đến hết ngày ${last}`,
    late: `Đã quá hạn nộp hồ sơ đánh giá lại ${star}, hãy hỏi cơ quan OCOP của tỉnh`,
  }
  return titles[step]
}

function englishTitle(step: RenewalStep, stars: number, last: string): string {
  const star = `your ${stars}-star OCOP rating`
  const titles: Record<RenewalStep, string> = {
    year: `Prepare to renew ${star}`,
    opens: `The dossier to renew ${star} may be filed now`,
    middle: `File the dossier to renew ${star} by ${last}`,
    closing: `Time is nearly up to renew ${star}: file by ${last}`,
    late: `It is too late to file the renewal of ${star}; ask the provincial OCOP office`,
  }
  return titles[step]
}
