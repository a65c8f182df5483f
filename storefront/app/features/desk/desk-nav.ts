import { m } from "#app/i18n/paraglide/messages.js"
import type { IconName } from "#app/ui/icon-names.ts"

export type DeskLink = { to: string; label: string; icon: IconName }

/** The desk's pages of one organization, in the order of a working day; who makes nothing has points in the place of goods. */
export function deskLinks({ handle, is_producer }: { handle: string; is_producer: boolean }): DeskLink[] {
  const of = (path: string) => `/kenh-co-so/${handle}${path}`
  return [
    { to: of(""), label: m.desk_today(), icon: "calendar-days" },
    { to: of("/don"), label: m.desk_orders(), icon: "truck" },
    ...(is_producer
      ? ([
          { to: of("/san-pham"), label: m.listing_goods(), icon: "package" },
          { to: of("/giay-to"), label: m.desk_papers(), icon: "file-text" },
        ] as const)
      : ([{ to: of("/diem-ban"), label: m.desk_points_link(), icon: "package" }] as const)),
    { to: of("/ho-so"), label: m.joining_nav(), icon: "store" },
  ]
}
