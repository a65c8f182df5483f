import type { GiftRestock } from "@ocop/shared/gift"
import { m } from "#app/i18n/paraglide/messages.js"

/** What of goods lies at the point for all boxes, and what has to be asked of their maker. */
export function restockWords({ here, ...asked }: GiftRestock): string {
  return here > 0 ? m.giftbox_restock({ here, ...asked }) : m.giftbox_restock_all(asked)
}
