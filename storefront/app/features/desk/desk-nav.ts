import { m } from "#app/i18n/paraglide/messages.js"
import type { IconName } from "#app/ui/icon-names.ts"

export type DeskLink = { to: string; label: string; icon: IconName }

/** The desk's pages of one organization, in the order of a working day. */
export function deskLinks(handle: string): DeskLink[] {
  const of = (path: string) => `/kenh-co-so/${handle}${path}`
  return [
    { to: of(""), label: m.desk_today(), icon: "calendar-days" },
    { to: of("/don"), label: m.desk_orders(), icon: "truck" },
    { to: of("/san-pham"), label: m.listing_goods(), icon: "package" },
    { to: of("/giay-to"), label: m.desk_papers(), icon: "file-text" },
    { to: of("/ho-so"), label: m.joining_nav(), icon: "store" },
  ]
}
