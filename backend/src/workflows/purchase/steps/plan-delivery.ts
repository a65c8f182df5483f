import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { todayInVietnam } from "@ocop/shared/day"
import type { AgeWording } from "@ocop/shared/selling"
import { ageUnconfirmed, basketNotFound, totalChanged } from "../../../basket/problems"
import { readGoodsRows } from "../../../basket/goods-rows"
import { readCart, readGoods } from "../../../basket/read-basket"
import { refusePurchase } from "../../../basket/refuse-purchase"
import { feeOf } from "../../../basket/rules"
import { judgeBasket } from "../../../basket/to-basket-document"
import { env } from "../../../env"

type PlanDeliveryInput = { cart_id: string; shown_total: number; age_wording: AgeWording | null }

/** Refuses what cannot be bought or costs something else than was shown; gives the delivery of each parcel. */
export const planDeliveryStep = createStep(
  "plan-delivery",
  async ({ cart_id, shown_total, age_wording }: PlanDeliveryInput, { container }) => {
    const day = todayInVietnam(new Date())
    const cart = await readCart(container, cart_id)
    if (cart === null) throw basketNotFound()
    const rows = await readGoodsRows(container, cart, cart.items, day)
    const judged = judgeBasket(await readGoods(container, cart, rows), day, env.COD_CEILING)
    refusePurchase(judged)
    const { adults_only } = judged.document
    if (adults_only && age_wording === null) throw ageUnconfirmed()
    const { total } = judged.document.totals
    if (total !== shown_total) throw totalChanged(shown_total, total)

    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "shipping_option",
      fields: ["id", "name", "shipping_profile_id"],
      filters: { shipping_profile_id: judged.parcels.map(({ seller }) => seller.shipping_profile_id) },
    })
    const options: { id: string; name: string; shipping_profile_id: string }[] = data
    const methods = judged.parcels.flatMap((parcel) => {
      const option = options.find((own) => own.shipping_profile_id === parcel.seller.shipping_profile_id)
      return option ? [toMethod(cart_id, option, feeOf(parcel))] : []
    })
    return new StepResponse({
      old_method_ids: cart.shipping_methods.map(({ id }) => id),
      methods,
      repriced: judged.parcels
        .flatMap(({ lines }) => lines)
        .filter(({ id, price }) => cart.items.some((item) => item.id === id && Number(item.unit_price) !== price))
        .map(({ id, price, is_tax_inclusive }) => ({ id, unit_price: price, is_tax_inclusive })),
      age: { cart_id, wording: adults_only ? age_wording : null },
    })
  },
)

function toMethod(cart_id: string, option: { id: string; name: string }, amount: number) {
  return { cart_id, shipping_option_id: option.id, name: option.name, amount, is_tax_inclusive: true, data: {} }
}
