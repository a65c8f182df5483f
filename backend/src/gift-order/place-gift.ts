import type { MedusaContainer } from "@medusajs/framework/types"
import { toMedusaAddress, type MedusaAddress } from "@ocop/shared/address"
import type { PlaceGift } from "@ocop/shared/gift-order"
import type { PlacedPurchase } from "@ocop/shared/purchase"
import { z } from "@medusajs/framework/zod"
import { totalChanged } from "../basket/problems"
import { refusePayment } from "../basket/refuse-purchase"
import { gazetteer } from "../gazetteer"
import { ProblemError } from "../http/problem-error"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { completeCart } from "../purchase/place-purchase"
import type { SalesPointRow } from "../sales-point/require-point"
import { dropGiftCartWorkflow } from "../workflows/gift-order/drop-gift-cart"
import { fillGiftCartWorkflow } from "../workflows/gift-order/fill-gift-cart"
import { giftNotFound } from "../gift/problems"
import { requireGift, type GiftDraftRow } from "../gift/require-gift"
import { agreeDeposit } from "./agree-deposit"
import { holdDraft } from "./hold-draft"
import { readGiftOffer, type GiftOffer } from "./offer"
import type { Packed } from "./packed"
import { parsePayer, type Payer } from "./parse-payer"
import { depositByTransfer, GIFT_CHANGED, giftPlaced, POINT_MOVED } from "./problems"

/**
 * Orders a gift as it was shown, through the one path from a cart to orders. The same form sent again answers with the
 * same purchase.
 *
 * @throws ProblemError 404; 400 with every field that is wrong; 409 with everything that is in the way of it
 */
export async function placeGift(
  container: MedusaContainer,
  key: string | undefined,
  posted: PlaceGift,
  customer_id: string | undefined,
): Promise<PlacedPurchase> {
  const { id } = await requireGift(container, key)
  const payer = parsePayer(posted)
  const { form_token, payment, shown_total, shown_deposit, locale } = posted
  const choice = { payment, shown_total, shown_deposit, age_wording: null }
  return holdDraft(container, id, async () => {
    const draft = await requireGift(container, key)
    const known = await cartOfForm(container, draft, form_token)
    if (known === null && draft.status === "placed") throw giftPlaced()
    const cart_id = known ?? (await fillCart(container, draft, { payer, posted, customer_id }))
    try {
      return await completeCart(container, cart_id, { locale, choice })
    } catch (error) {
      if (isRefusal(error)) await dropGiftCartWorkflow(container).run({ input: { cart_id } })
      throw error
    }
  })
}

/** @throws ProblemError 404 where the form was another gift's */
async function cartOfForm(container: MedusaContainer, draft: GiftDraftRow, form_token: string): Promise<string | null> {
  const [order] = await container.resolve(GIFT_ORDER_MODULE).listGiftOrders({ form_token }, { take: 1 })
  if (order && order.draft_id !== draft.id) throw giftNotFound()
  return order?.cart_id ?? null
}

type Placing = { payer: Payer; posted: PlaceGift; customer_id: string | undefined }

async function fillCart(
  container: MedusaContainer,
  draft: GiftDraftRow,
  { payer, posted, customer_id }: Placing,
): Promise<string> {
  const offer = await readGiftOffer(container, draft)
  await refuse(container, offer, posted)
  const { gift, point, sales_channel_id } = offer
  const lines = offer.judged.parcels.flatMap((parcel) => parcel.lines)
  const { result } = await fillGiftCartWorkflow(container).run({
    input: {
      sales_channel_id,
      customer_id,
      address: addressOf(point, payer),
      email: payer.email,
      lines,
      order: {
        draft_id: draft.id,
        point_id: point.id,
        organization_id: point.organization_id,
        form_token: posted.form_token,
        payer_name: payer.name,
        payer_phone: payer.phone,
        payer_email: payer.email,
        invoice: payer.invoice,
        packed: toPacked(draft, offer),
        recipients: gift.recipients,
        boxes: gift.boxes,
        days: { items: gift.days },
        last_day: gift.days.at(-1)?.day ?? "",
      },
    },
  })
  return result
}

/** Before there is a cart: the completion, under its lock, asks all of it again. */
async function refuse(
  container: MedusaContainer,
  { gift, judged }: GiftOffer,
  { payment, shown_total, shown_deposit }: PlaceGift,
): Promise<void> {
  const ofLines = judged.parcels.flatMap(({ lines }) =>
    lines.flatMap(({ variant_id, name, problem }) =>
      problem && variant_id ? [{ ...problem, message: `${name}: ${problem.message}` }] : [],
    ),
  )
  const problems = [...gift.problems, ...ofLines]
  if (problems.length > 0) throw new ProblemError(409, problems)
  const { total } = judged.document.totals
  if (total !== shown_total) throw totalChanged(shown_total, total)
  refusePayment(judged, payment)
  if (shown_deposit !== null && payment !== "vietqr") throw depositByTransfer()
  await agreeDeposit(container, judged, shown_deposit)
}

/** The order is the point's own matter: who pays stands in it, and it lies where the gifts are packed. */
function addressOf({ street, commune_code }: SalesPointRow, { name, phone }: Payer): MedusaAddress {
  const place = { street: street ?? "", commune_code: commune_code ?? "", note: "" }
  const address = toMedusaAddress({ name, phone, ...place }, gazetteer())
  if (address === null) throw new ProblemError(409, POINT_MOVED)
  return address
}

function toPacked(draft: GiftDraftRow, { gift: { box, items }, judged }: GiftOffer): Packed {
  const lines = new Map(judged.facts.lines.map((line) => [line.variant_id, line]))
  return {
    box: box?.name ?? "",
    items: items.map(({ variant_id, count }) => {
      const line = lines.get(variant_id)
      if (!line) throw new ProblemError(409, GIFT_CHANGED)
      return {
        variant_id,
        count,
        product_id: line.product_id,
        name: line.name,
        variant_title: line.variant_title ?? "",
      }
    }),
    wrap: draft.wrap,
    ribbon: draft.ribbon,
    card: draft.card,
    message: draft.message ?? "",
    sender: draft.sender ?? "",
    hides_prices: draft.hides_prices,
  }
}

const Refusal = z.object({ status: z.number().int().min(400).max(499) })

/** Nothing came of it; whatever else went wrong may have left a purchase. */
function isRefusal(error: unknown): boolean {
  return Refusal.safeParse(error).success
}
