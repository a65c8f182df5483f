import type { CommuneMatch } from "@ocop/shared/address"
import { m } from "#app/i18n/paraglide/messages.js"

/** "Phường Phú Lợi, thành phố Cần Thơ": what the search field says once the place is chosen. */
export function communeWords({ name, province }: Pick<CommuneMatch, "name" | "province">): string {
  return m.basket_place({ commune: name, province })
}
