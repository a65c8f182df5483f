import type { MedusaContainer } from "@medusajs/framework/types"
import { RESTOCK_DAYS } from "@ocop/shared/gift"
import { GiftCheckout } from "@ocop/shared/gift-order"
import { packInEnglish } from "@ocop/shared/pack"
import type { JudgedLine } from "../basket/rules"
import { gazetteer } from "../gazetteer"
import { requireGift } from "../gift/require-gift"
import { offeredDeposit } from "./agree-deposit"
import { readGiftOffer } from "./offer"

/** A gift with its sums, as the page before the order shows it. @throws ProblemError 404 */
export async function readCheckout(container: MedusaContainer, key: string | undefined): Promise<GiftCheckout> {
  const draft = await requireGift(container, key)
  const { point, gift, judged } = await readGiftOffer(container, draft)
  const { box, items, boxes } = gift
  const facts = judged.parcels.flatMap((parcel) => parcel.lines)
  const lines = items.flatMap(({ variant_id, count, price: before }) => {
    const line = facts.find((each) => each.variant_id === variant_id)
    if (!line) return []
    const { name, picture, star, price, quantity, restocked, problem } = line
    const here = quantity - restocked
    const asked = { here, pieces: restocked, maker: line.maker?.name ?? "", days: daysOf(line) }
    const variant_title = line.variant_title ?? ""
    return [
      {
        ...{ variant_id, name, variant_title, variant_title_en: packInEnglish(variant_title), picture, star, count },
        ...{ quantity, price, price_before: before === price ? null : before, problem },
        restock: problem === null && restocked > 0 ? asked : null,
      },
    ]
  })
  const goods = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
  const empty = (box?.price ?? 0) * boxes
  const shipping = gift.sending.fee
  const { payment_methods, pays_sellers } = judged.document
  const commune = point.commune_code === null ? null : gazetteer().commune(point.commune_code)
  return GiftCheckout.parse({
    key: draft.key,
    is_placed: draft.status === "placed",
    point: {
      handle: point.handle,
      name: point.name,
      place: commune === null ? "" : `${commune.name}, ${commune.province}`,
    },
    box: box && { name: box.name, price: box.price },
    lines,
    recipients: gift.recipients,
    boxes,
    days: gift.days,
    totals: {
      one: lines.reduce((sum, { price, count }) => sum + price * count, box?.price ?? 0),
      goods,
      boxes: empty,
      shipping,
      total: goods + empty + shipping,
    },
    problems: gift.problems,
    payment_methods: payment_methods.flatMap(({ method, problem }) => (problem === null ? [method] : [])),
    deposit: await offeredDeposit(container, judged),
    pays_seller: pays_sellers,
  })
}

/** How long what is asked of the maker takes. */
function daysOf({ needs }: JudgedLine): number {
  return Math.max(RESTOCK_DAYS, ...needs.flatMap(({ restock }) => restock?.days ?? []))
}
