import { RIBBONS, WRAPS } from "@ocop/shared/gift"
import { m } from "#app/i18n/paraglide/messages.js"
import { ribbonName, wrapName } from "#app/features/gift/words.ts"

type Dress = { box: string; wrap: string | null; ribbon: string | null }

/** What a box looks like: "Hộp nhỏ 4 ô · Giấy dầu in son · Nơ đỏ". What is not chosen is not named. */
export function dressWords({ box, wrap, ribbon }: Dress): string {
  const paper = WRAPS.find((each) => each === wrap && each !== "none")
  const bow = RIBBONS.find((each) => each === ribbon && each !== "none")
  return [
    box,
    ...(paper === undefined ? [] : [wrapName(paper)]),
    ...(bow === undefined ? [] : [m.desk_gift_ribbon({ ribbon: ribbonName(bow) })]),
  ].join(" · ")
}
