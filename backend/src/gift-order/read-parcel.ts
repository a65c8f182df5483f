import type { MedusaContainer } from "@medusajs/framework/types"
import { GiftParcelDocument, PAST_STATES } from "@ocop/shared/gift-order"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { openParcel } from "../parcel/require-parcel"
import type { SalesPointRow } from "../sales-point/require-point"
import { requireRecipient } from "./check-gift"
import { Packed } from "./packed"
import { isClosedParcel, toDocuments } from "./read-recipients"
import type { OpenGiftOrder } from "./require-order"

/** One parcel at the packing desk. @throws ProblemError 404 */
export async function readGiftParcel(
  container: MedusaContainer,
  { order, code, parcel, point }: OpenGiftOrder & { point: SalesPointRow },
  position: string | undefined,
): Promise<GiftParcelDocument> {
  const own = await requireRecipient(container, order, position)
  const { box: name, items, ...card } = Packed.parse(order.packed)
  const [[recipient], { lines }, progress] = await Promise.all([
    toDocuments(container, order, [own]),
    openParcel(container, parcel),
    own.parcel === null ? null : readProgress(container, own.parcel.wave_id),
  ])
  return GiftParcelDocument.parse({
    point: { handle: point.handle, name: point.name },
    ...{ code, state: parcel.state, recipient, progress },
    box: { name, ...card },
    goods: items.flatMap(({ variant_id, variant_title, name, count }) => {
      const picture = lines.find((line) => line.variant_id === variant_id)?.picture
      return picture ? [{ name, variant_title, picture, count }] : []
    }),
  })
}

/** How many parcels of a wave are closed. */
async function readProgress(container: MedusaContainer, wave_id: string) {
  const all = await container
    .resolve(GIFT_ORDER_MODULE)
    .listGiftParcels({ wave_id, state: { $nin: [...PAST_STATES] } }, { take: null })
  return { closed: all.filter(isClosedParcel).length, total: all.length }
}
