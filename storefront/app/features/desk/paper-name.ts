import { englishLabelOfStandard, labelOfStandard } from "@ocop/shared/certification"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

/** "Hạng 4 sao OCOP" or "Chứng nhận VietGAP". */
export function paperName({ stars, standard }: { stars: number | null; standard: string | null }): string {
  return stars === null ? certificateName(standard ?? "") : m.notice_paper_star({ n: stars })
}

function certificateName(standard: string): string {
  const english = getLocale() === "en" ? englishLabelOfStandard(standard) : null
  return m.notice_paper_certificate({ name: english ?? labelOfStandard(standard) })
}
