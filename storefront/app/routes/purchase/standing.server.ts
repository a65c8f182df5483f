import type { Parcel, PurchaseDocument } from "@ocop/shared/purchase"
import { m } from "#app/i18n/paraglide/messages.js"
import type { IconName } from "#app/ui/icon-names.ts"

/** Where a parcel stands, and who acts next. `is_coming`: the day on which it was expected still says something. */
export type Standing = { words: string; next: string; icon: IconName; is_coming: boolean }

type Stood = Pick<Parcel, "status" | "seller" | "progress">

/** Made on the server: the words of every other state are not sent along. */
export function standingOf(parcel: Stood, { state, method }: PurchaseDocument["payment"]): Standing {
  switch (parcel.status) {
    case "awaiting_payment":
      return {
        words: method === "card" ? m.card_awaiting() : m.purchase_awaiting(),
        next: m.purchase_awaiting_next(),
        icon: "clock",
        is_coming: true,
      }
    case "packing":
      return {
        words: m.purchase_packing(),
        next: m.purchase_packing_next({ maker: parcel.seller.name }),
        icon: "package",
        is_coming: true,
      }
    case "sent":
      return sent(parcel)
    case "delivered":
      return {
        words: m.purchase_delivered(),
        next: m.purchase_delivered_next(),
        icon: "circle-check",
        is_coming: false,
      }
    case "canceled":
      return {
        words: m.purchase_canceled(),
        next: state === "paid" ? m.purchase_canceled_refund_next() : m.purchase_canceled_next(),
        icon: "circle-x",
        is_coming: false,
      }
  }
}

/** A carrier brings it, or the seller does, who may have said already that all of it has arrived. */
function sent({ seller, progress }: Stood): Standing {
  const onTheWay = (progress?.boxes ?? []).filter(({ shipped_at, delivered_at }) => shipped_at && !delivered_at)
  const isSaid = onTheWay.length > 0 && onTheWay.every(({ said_delivered_at }) => said_delivered_at !== null)
  if (isSaid) {
    return { words: m.parcel_step_said(), next: m.purchase_said_next(), icon: "truck", is_coming: false }
  }
  const isOwn = onTheWay.length > 0 && onTheWay.every(({ carrier }) => carrier === "self")
  const next = isOwn ? m.purchase_sent_self_next({ maker: seller.name }) : m.purchase_sent_next()
  return { words: m.purchase_sent(), next, icon: "truck", is_coming: true }
}
