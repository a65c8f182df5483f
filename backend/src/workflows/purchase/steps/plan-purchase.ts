import type { CreateOrderDTO, CreateReservationItemInput, LinkDefinition } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MailLocale } from "@ocop/shared/account"
import { todayInVietnam } from "@ocop/shared/day"
import { readGoodsRows } from "../../../basket/goods-rows"
import { basketNotFound } from "../../../basket/problems"
import { readCart, readGoods } from "../../../basket/read-basket"
import { refusePurchase } from "../../../basket/refuse-purchase"
import { totalsOf } from "../../../basket/rules"
import { judgeBasket } from "../../../basket/to-basket-document"
import { env } from "../../../env"
import { requireAge } from "../../../purchase/age-confirmation"
import { methodsByProfile, paymentMethodOf } from "../../../purchase/check-amounts"
import {
  paymentCollectionIdOf,
  toLinks,
  toOrder,
  toReservations,
  toShown,
  type PurchaseIds,
} from "../../../purchase/plan"
import { readCompletionCart } from "../../../purchase/read-completion-cart"
import type { Shown } from "../../../purchase/shown"

export type PlannedPayment = { collection_id: string; amount: number; currency_code: string; provider_id: string }

export type NewGroup = {
  id: string
  cart_id: string
  customer_id: string | null
  order_ids: string[]
  payment_method: "cod"
  email: string | null
  phone: string
  goods: number
  shipping: number
  total: number
  locale: MailLocale
  shown: Shown
}

export type PurchasePlan = {
  group: NewGroup
  reservations: CreateReservationItemInput[]
  orders: CreateOrderDTO[]
  payments: PlannedPayment[]
  links: LinkDefinition[]
}

type PlanInput = { cart_id: string; locale: MailLocale }

/** Checks everything that binds, then writes down all that will be made, with its ids. Nothing is made yet. */
export const planPurchaseStep = createStep("plan-purchase", async ({ cart_id, locale }: PlanInput, { container }) => {
  const day = todayInVietnam(new Date())
  const basket = await readCart(container, cart_id)
  if (basket === null) throw basketNotFound()
  const rows = await readGoodsRows(container, basket, basket.items, day)
  const judged = judgeBasket(await readGoods(container, basket, rows), day, env.COD_CEILING)
  refusePurchase(judged)
  await requireAge(container, judged)
  const cart = await readCompletionCart(container, cart_id)
  if (cart === null) throw basketNotFound()
  const { parcels } = judged
  const methods = methodsByProfile(cart, parcels)
  const payment_method = paymentMethodOf(cart, parcels)

  const ids = makeIds()
  const parts = parcels.flatMap((parcel) => {
    const method = methods.get(parcel.seller.shipping_profile_id)
    return method ? [{ parcel, method, order_id: ids.order(parcel.seller.id) }] : []
  })
  const plan: PurchasePlan = {
    group: {
      id: ids.group,
      cart_id,
      customer_id: cart.customer_id,
      order_ids: parts.map((part) => part.order_id),
      payment_method,
      email: cart.email,
      phone: cart.shipping_address.phone,
      ...totalsOf(parcels),
      locale,
      shown: toShown(parts, ids, day),
    },
    reservations: toReservations(parcels, ids),
    orders: parts.map((part) => toOrder(part, cart, ids)),
    payments: parts.map(({ parcel, order_id }) => ({
      collection_id: paymentCollectionIdOf(order_id),
      amount: totalsOf([parcel]).total,
      currency_code: cart.currency_code,
      provider_id: "pp_cod_cod",
    })),
    links: parts.flatMap(({ parcel, order_id }) =>
      toLinks({ order_id, seller_id: parcel.seller.id }, { id: ids.group, cart_id }),
    ),
  }
  return new StepResponse(plan)
})

/** The same id for the same seller and line, however often it is asked for. */
function makeIds(): PurchaseIds {
  const made = new Map<string, string>()
  const once = (prefix: string) => (key: string) => {
    const id = made.get(key) ?? generateEntityId("", prefix)
    made.set(key, id)
    return id
  }
  return { group: generateEntityId("", "ogrp"), order: once("order"), line: once("ordli") }
}
