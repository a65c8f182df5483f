import type { GiftStep } from "@ocop/shared/gift"
import { m } from "#app/i18n/paraglide/messages.js"

const STEPS: Readonly<Record<GiftStep, () => string>> = {
  box: m.giftbox_step_box,
  fill: m.giftbox_step_fill,
  card: m.giftbox_step_card,
  recipients: m.giftbox_step_recipients,
  days: m.giftbox_step_days,
  review: m.giftbox_step_review,
}

/** Apart from the other words of gifts: pages with a script need no more of them. */
export const stepName = (step: GiftStep) => STEPS[step]()
