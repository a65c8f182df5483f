import type { MedusaContainer } from "@medusajs/framework/types"
import { GiftWaveDocument } from "@ocop/shared/gift-order"
import { formatPhone } from "@ocop/shared/phone"
import { gazetteer } from "../gazetteer"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { openParcel, type SoldLine } from "../parcel/require-parcel"
import type { SalesPointRow } from "../sales-point/require-point"
import { findStandings } from "../sellability"
import { Packed } from "./packed"
import { waveNotFound } from "./problems"
import { readRecipients } from "./read-recipients"
import type { OpenGiftOrder } from "./require-order"

/** What is printed for one wave of an order. @throws ProblemError 404 */
export async function readWave(
  container: MedusaContainer,
  { order, code, point, parcel }: OpenGiftOrder & { point: SalesPointRow },
  typed: string | undefined,
): Promise<GiftWaveDocument> {
  const number = /^\d{1,4}$/.test(typed ?? "") ? Number(typed) : 0
  const [wave] = await container
    .resolve(GIFT_ORDER_MODULE)
    .listGiftWaves({ gift_order_id: order.id, number }, { take: 1 })
  if (!wave) throw waveNotFound()
  const all = await readRecipients(container, order)
  const recipients = all.filter(({ parcel }) => parcel?.wave_id === wave.id)
  if (recipients.length === 0) throw waveNotFound()
  const { message, sender: giver, items, box: name, wrap, ribbon, hides_prices } = Packed.parse(order.packed)
  const { lines } = await openParcel(container, parcel)
  /** Nobody but whoever gives learns a price that is hidden. */
  const priceOf = (isIt: (line: SoldLine) => boolean) => (hides_prices ? null : (lines.find(isIt)?.price ?? null))
  const days = [...new Set(recipients.map(({ day }) => day))].toSorted()
  const product_ids = items.map(({ product_id }) => product_id)
  const stars = await Promise.all(days.map((day) => findStandings(container, product_ids, day)))
  return GiftWaveDocument.parse({
    ...{ code, number, giver, message, wrap, ribbon },
    box: { name, price: priceOf((line) => items.every(({ variant_id }) => variant_id !== line.variant_id)) },
    sender: {
      name: point.name,
      address: addressOf(point),
      phone: point.phone === null ? "" : formatPhone(point.phone),
    },
    recipients: recipients.map(({ commune_code, phone, ...each }) => ({
      ...each,
      phone: phone === "" ? "" : formatPhone(phone),
      place: placeOf(commune_code),
    })),
    days: days.map((day, n) => ({
      day,
      goods: items.map(({ product_id, variant_id, name, variant_title, count }) => ({
        ...{ name, variant_title, count },
        stars: stars[n]?.get(product_id)?.star?.stars ?? null,
        price: priceOf((line) => line.variant_id === variant_id),
      })),
    })),
  })
}

function addressOf({ street, commune_code }: SalesPointRow): string {
  return [street ?? "", placeOf(commune_code ?? "")].filter((part) => part !== "").join(", ")
}

function placeOf(commune_code: string): string {
  const commune = gazetteer().commune(commune_code)
  return commune === null ? "" : `${commune.name}, ${commune.province}`
}
