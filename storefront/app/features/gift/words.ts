import { SHELF_LIFE_LEFT_DAYS, type Card, type GiftLine, type Misfit, type Ribbon, type Wrap } from "@ocop/shared/gift"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

const WRAPS: Readonly<Record<Wrap, () => string>> = {
  oil_paper: m.giftbox_wrap_oil_paper,
  bang_cloth: m.giftbox_wrap_bang_cloth,
  lotus_paper: m.giftbox_wrap_lotus_paper,
  none: m.giftbox_wrap_none,
}

const RIBBONS: Readonly<Record<Ribbon, () => string>> = {
  none: m.giftbox_ribbon_none,
  yellow: m.giftbox_ribbon_yellow,
  red: m.giftbox_ribbon_red,
}

const CARDS: Readonly<Record<Card, () => string>> = {
  lotus: m.giftbox_card_lotus,
  boat: m.giftbox_card_boat,
  apricot: m.giftbox_card_apricot,
}

export const wrapName = (wrap: Wrap) => WRAPS[wrap]()
export const ribbonName = (ribbon: Ribbon) => RIBBONS[ribbon]()
export const cardName = (card: Card) => CARDS[card]()

/** "850 g", "2,35 kg" */
export function weightWords(grams: number): string {
  const number = (value: number) => value.toLocaleString(getLocale() === "vi" ? "vi-VN" : "en-GB")
  return grams < 1000 ? `${number(grams)} g` : `${number(grams / 1000)} kg`
}

/** "Ô 1 và 2, 5": where the pieces of one kind of goods lie. */
export function placeWords(places: GiftLine["places"]): string {
  if (places.length === 0) return m.giftbox_place_none()
  return m.giftbox_place({ places: places.map(spanWords).join(", ") })
}

function spanWords({ from, to }: GiftLine["places"][number]): string {
  if (from === to) return String(from)
  return to === from + 1 ? m.giftbox_place_two({ a: from, b: to }) : m.giftbox_place_many({ a: from, b: to })
}

type LineProblem = NonNullable<GiftLine["problem"]>

const PROBLEMS: Readonly<Record<Exclude<LineProblem["type"], "short" | "short_life">, () => string>> = {
  gone: m.giftbox_line_gone,
  forbidden: m.giftbox_line_forbidden,
  stopped: m.giftbox_line_stopped,
  revoked: m.giftbox_line_revoked,
  lapsed: m.giftbox_line_lapsed,
  unpublished: m.giftbox_line_unpublished,
  alcohol: m.giftbox_line_alcohol,
  medicine: m.giftbox_line_medicine,
  live: m.giftbox_line_live,
  service: m.giftbox_line_service,
  unmeasured: m.giftbox_line_unmeasured,
  too_large: m.giftbox_line_too_large,
}

/** Why goods that are in a gift cannot be ordered. */
export function lineProblemWords({ type, available }: LineProblem): string {
  if (type === "short_life") return m.giftbox_line_short_life({ n: SHELF_LIFE_LEFT_DAYS })
  if (type !== "short") return PROBLEMS[type]()
  return available ? m.giftbox_line_short({ n: available }) : m.giftbox_line_short_none()
}

/** What is wrong with a whole box. */
export function boxProblemWords(problem: { type: Misfit["type"]; needs?: number; left?: number }): string {
  const { type, needs = 0, left = 0 } = problem
  if (type === "cold_apart") return m.giftbox_misfit_cold_apart()
  if (type === "too_big_for_box") return m.giftbox_misfit_too_big_for_box()
  if (type === "no_room") return m.giftbox_misfit_no_room({ needs, left })
  return m.giftbox_misfit_too_heavy({ needs: weightWords(needs), left: weightWords(left) })
}

/** What is left of a box, in words. */
export function roomWords(slots_left: number): string {
  return slots_left > 0 ? m.giftbox_left({ n: slots_left }) : m.giftbox_full()
}
