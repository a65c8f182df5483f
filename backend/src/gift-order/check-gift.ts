import type { MedusaContainer } from "@medusajs/framework/types"
import type { CheckGift } from "@ocop/shared/gift-order"
import { checkGiftParcelWorkflow } from "../workflows/gift-order/check-parcel"
import type { ParcelInput } from "../workflows/parcel/types"
import type { GiftOrderRow } from "./cart-gift"
import { holdGiftOrder } from "./hold-gift-order"
import { packGifts } from "./pack-gifts"
import { recipientNotFound } from "./problems"
import { isClosedParcel, readRecipients, type Recipient } from "./read-recipients"

/** Whose code was typed or scanned. @throws ProblemError 404 */
export async function requireRecipient(
  container: MedusaContainer,
  order: GiftOrderRow,
  typed: string | undefined,
): Promise<Recipient> {
  const position = /^\d{1,4}$/.test(typed ?? "") ? Number(typed) : 0
  const found = (await readRecipients(container, order)).find((each) => each.position === position)
  if (!found) throw recipientNotFound()
  return found
}

/**
 * Says that the boxes of one recipient are closed. Who is in no wave yet is one alone. What is closed already stays so.
 *
 * @throws ProblemError 404; 409 parcel_canceled, awaiting_payment
 */
export async function checkGift(
  container: MedusaContainer,
  order: GiftOrderRow,
  { input, position, key }: CheckGift & { input: ParcelInput; position: string | undefined },
): Promise<void> {
  const { id, parcel } = await requireRecipient(container, order, position)
  if (parcel === null) await packGifts(container, order, { input, asked: { key, recipients: [id] } })
  await holdGiftOrder(container, order.id, async () => {
    const { parcel } = await requireRecipient(container, order, position)
    if (parcel === null || isClosedParcel(parcel)) return
    const { acted } = input
    await checkGiftParcelWorkflow(container).run({
      input: { gift_order_id: order.id, parcel_id: parcel.id, acted },
    })
  })
}
