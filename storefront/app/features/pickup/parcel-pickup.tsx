import { formatWeekday } from "@ocop/shared/day"
import type { Parcel } from "@ocop/shared/purchase"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { Icon } from "#app/ui/icon.tsx"
import { PickupPlace } from "./pickup-place.tsx"

type ParcelPickupProps = {
  parcel: Parcel
  pickup: NonNullable<Parcel["pickup"]>
  /** What is said of a parcel that is sent, where it fits both. */
  other: { words: string; next: string }
  /** Whether the point is open now, in words. */
  opening: string | null
}

/** How far what is fetched is, what to do now, and where. */
export function ParcelPickup({ parcel: { status }, pickup, other, opening }: ParcelPickupProps) {
  const isReady = pickup.code !== null
  const isKept = status === "packing"
  const words = isReady ? m.pickup_ready() : isKept ? m.pickup_preparing() : other.words
  const next = status === "delivered" ? m.pickup_fetched_next() : isKept ? m.pickup_preparing_next() : other.next
  const day = pickup.kept_until === null ? "" : formatWeekday(pickup.kept_until, getLocale())
  return (
    <div className="space-y-3 border-b border-tro-2 px-4 py-3">
      <div className="flex items-start gap-2">
        <Icon name="store" className="mt-1 text-ngoc-7" />
        <div>
          <p className="text-18 font-bold">{status === "delivered" ? m.pickup_fetched() : words}</p>
          <p>{isReady ? m.pickup_ready_next({ day }) : next}</p>
        </div>
      </div>
      {isReady && (
        <p className="rounded-plate border-2 border-muc bg-hanh-1 p-4 text-center">
          {m.pickup_code()}
          <strong className="block text-34 tracking-[0.2em]" translate="no">
            {pickup.code}
          </strong>
        </p>
      )}
      {status !== "canceled" && status !== "delivered" && <PickupPlace place={pickup} opening={opening} />}
    </div>
  )
}
