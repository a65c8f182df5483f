import type { CreateOrderDTO, LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MailLocale } from "@ocop/shared/account"
import type { PaymentMethod } from "@ocop/shared/basket"
import { cardHoldUntil } from "@ocop/shared/card"
import { todayInVietnam } from "@ocop/shared/day"
import type { Deposit } from "@ocop/shared/gift-order"
import type { SettlementMode } from "@ocop/shared/ledger"
import { packByDay } from "@ocop/shared/parcel"
import type { AgeWording } from "@ocop/shared/selling"
import { holdUntil } from "@ocop/shared/transfer"
import { readGoodsRows } from "../../../basket/goods-rows"
import { payable } from "../../../basket/payable"
import { basketNotFound, deliveryMissing, paymentNotOffered } from "../../../basket/problems"
import { readGoods } from "../../../basket/read-basket"
import { refusePayment, refusePurchase } from "../../../basket/refuse-purchase"
import { totalsOf, type BasketParcel } from "../../../basket/rules"
import { judgeBasket, type JudgedBasket } from "../../../basket/to-basket-document"
import { env } from "../../../env"
import { agreeDeposit } from "../../../gift-order/agree-deposit"
import { requireAge } from "../../../purchase/age-confirmation"
import { methodsByProfile, paymentMethodOf } from "../../../purchase/check-amounts"
import { checkChoice, chooseGoods, providerIdOf, SHARE_PROVIDER, type PurchaseChoice } from "../../../purchase/choice"
import {
  paymentCollectionIdOf,
  toLinks,
  toOrder,
  toReservations,
  toRestocks,
  toShown,
  toUses,
  type DeliveredCart,
  type OrderPart,
  type PurchaseIds,
  type Reservation,
  type VoucherUsed,
} from "../../../purchase/plan"
import { isPaidDirectly } from "../../../purchase/payment-now"
import {
  readCompletionCart,
  readOpenCart,
  type CompletionMethod,
  type PurchaseCart,
} from "../../../purchase/read-completion-cart"
import type { Shown } from "../../../purchase/shown"
import { readBasketVouchers } from "../../../voucher/read-basket-vouchers"
import { NO_VOUCHERS } from "../../../voucher/types"
import { accountsOf } from "../../../seller-account/accounts"
import type { NewRestock } from "../../restock/types"
import type { NewDirectPayment } from "./create-direct-payments"

export type PlannedPayment = { collection_id: string; amount: number; currency_code: string; provider_id: string }

/**
 * `whole`: what the buyer pays once for all orders; null where each is paid for by itself. `is_agreed`: at the door, where
 * agreeing is all that is done now.
 */
export type PlannedPayments = { whole: PlannedPayment | null; orders: PlannedPayment[]; is_agreed: boolean }

export type NewGroup = {
  id: string
  cart_id: string
  customer_id: string | null
  order_ids: string[]
  payment_method: PaymentMethod
  settlement: SettlementMode
  hold_until: Date | null
  /** What is paid now, where it is not all, the last day for the rest, and the last before it is cancelled without. */
  deposit: number | null
  balance_on: string | null
  cancel_on: string | null
  email: string | null
  phone: string
  goods: number
  discount: number
  shipping: number
  shipping_discount: number
  total: number
  locale: MailLocale
  shown: Shown
}

/** `lead_days`: null where the day stays, whenever the money comes. */
export type Packing = { pack_by: string; lead_days: number | null }

export type PurchasePlan = {
  age: { cart_id: string; wording: AgeWording | null }
  group: NewGroup
  /** The day by which each order is to be packed, and the days of preparation that it was reckoned by. */
  packing: Record<string, Packing>
  vouchers: VoucherUsed[]
  restocks: NewRestock[]
  reservations: Reservation[]
  orders: CreateOrderDTO[]
  payments: PlannedPayments
  direct: NewDirectPayment[]
  links: LinkDefinition[]
}

type PlanInput = { cart_id: string; locale: MailLocale; choice: PurchaseChoice | null }

/** Until when the goods are held for the money; null where nothing is waited for. */
const HOLDS: Readonly<Record<PaymentMethod, (from: Date) => Date | null>> = {
  cod: () => null,
  vietqr: holdUntil,
  card: cardHoldUntil,
}

/** Checks everything that binds, then writes down all that will be made, with its ids. Nothing is made yet. */
export const planPurchaseStep = createStep(
  "plan-purchase",
  async ({ cart_id, locale, choice }: PlanInput, { container }) => {
    const day = todayInVietnam(new Date())
    const bought =
      choice === null ? await completeChosen(container, cart_id, day) : await choose(container, cart_id, day, choice)
    const { cart, parcels, methods, payment_method, settlement } = bought
    const ids = makeIds()
    const parts = parcels.flatMap((parcel) => {
      const method = methods.get(parcel.seller.shipping_profile_id)
      return method ? [{ parcel, method, order_id: ids.order(parcel.seller.id) }] : []
    })
    const plan: PurchasePlan = {
      age: { cart_id, wording: bought.age_wording },
      group: {
        id: ids.group,
        cart_id,
        customer_id: cart.customer_id,
        order_ids: parts.map((part) => part.order_id),
        payment_method,
        settlement,
        hold_until: HOLDS[payment_method](new Date()),
        deposit: bought.deposit?.amount ?? null,
        balance_on: bought.deposit?.balance_on ?? null,
        cancel_on: bought.deposit?.cancel_on ?? null,
        email: cart.email,
        phone: cart.shipping_address.phone,
        ...totalsOf(parcels),
        locale,
        shown: toShown(parts, ids, day),
      },
      packing: Object.fromEntries(
        parts.map(({ order_id, parcel: { lead_days, seller } }) => [
          order_id,
          seller.gift
            ? { lead_days: null, pack_by: seller.gift.pack_by }
            : { lead_days, pack_by: packByDay(day, { lead_days, closure: seller.closure }) },
        ]),
      ),
      vouchers: toUses(parts),
      restocks: toRestocks(parcels, ids),
      reservations: toReservations(parcels, ids),
      orders: parts.map((part) => toOrder(part, cart, ids)),
      payments: planPayments(bought, parts, ids.group),
      direct: await planDirect(container, bought, { parts, group_id: ids.group }),
      links: parts.flatMap(({ parcel, order_id }) =>
        toLinks({ order_id, seller_id: parcel.seller.id }, { id: ids.group, cart_id }),
      ),
    }
    return new StepResponse(plan)
  },
)

/** Cash is paid parcel by parcel, and so are transfers to sellers; any other is one payment, of which each order has a share. */
function planPayments(
  { cart, payment_method, settlement }: Bought,
  parts: readonly OrderPart[],
  group_id: string,
): PlannedPayments {
  const { currency_code } = cart
  const isWhole = payment_method !== "cod" && !isPaidDirectly({ payment_method, settlement })
  const provider_id = providerIdOf(payment_method)
  const orders = parts.map(({ parcel, order_id }) => ({
    collection_id: paymentCollectionIdOf(order_id),
    amount: totalsOf([parcel]).total,
    currency_code,
    provider_id: isWhole ? SHARE_PROVIDER : provider_id,
  }))
  if (!isWhole) return { whole: null, orders, is_agreed: payment_method === "cod" }
  const amount = orders.reduce((sum, order) => sum + order.amount, 0)
  const whole = { collection_id: paymentCollectionIdOf(group_id), amount, currency_code, provider_id }
  return { whole, orders, is_agreed: false }
}

/** Where each seller is paid directly: to the account that the seller has now. */
async function planDirect(
  container: MedusaContainer,
  bought: Bought,
  { parts, group_id }: { parts: readonly OrderPart[]; group_id: string },
): Promise<NewDirectPayment[]> {
  if (!isPaidDirectly(bought)) return []
  const sellers = parts.map(({ parcel }) => parcel.seller.id)
  const accounts = await accountsOf(container, sellers)
  return parts.map(({ order_id, parcel }, index) => {
    const account = accounts.get(parcel.seller.id)
    if (!account) throw paymentNotOffered()
    const { bank_bin, account_number, account_name } = account
    const of = { group_id, order_id, organization_id: parcel.seller.id, part: index + 1 }
    return { ...of, bank_bin, account_number, account_name }
  })
}

/** A cart with all that its orders are made of. */
type Bought = {
  cart: DeliveredCart
  parcels: BasketParcel[]
  methods: Map<string, CompletionMethod>
  payment_method: PaymentMethod
  settlement: SettlementMode
  deposit: Deposit | null
  /** Null when nothing was asked, or the answer is kept already. */
  age_wording: AgeWording | null
}

/** An open cart, bought as it was shown. */
async function choose(
  container: MedusaContainer,
  cart_id: string,
  day: string,
  choice: PurchaseChoice,
): Promise<Bought> {
  const cart = await readOpenCart(container, cart_id)
  if (cart === null) throw basketNotFound()
  const judged = await judge(container, cart, day, { withVouchers: true })
  checkChoice(choice, judged, cart)
  const { items, methods } = await chooseGoods(container, cart, judged.parcels)
  return {
    cart: { ...cart, items, shipping_address: addressOf(cart) },
    parcels: judged.parcels,
    methods,
    payment_method: choice.payment,
    settlement: env.SETTLEMENT_MODE,
    deposit: await agreeDeposit(container, judged, choice.payment === "vietqr" ? (choice.shown_deposit ?? null) : null),
    age_wording: judged.document.adults_only ? choice.age_wording : null,
  }
}

/** A cart for which everything was chosen before, through core's routes, which know nothing of our vouchers. */
async function completeChosen(container: MedusaContainer, cart_id: string, day: string): Promise<Bought> {
  const cart = await readCompletionCart(container, cart_id)
  if (cart === null) throw basketNotFound()
  const judged = await judge(container, cart, day, { withVouchers: false })
  await requireAge(container, judged)
  const methods = methodsByProfile(cart, judged.parcels)
  const payment_method = paymentMethodOf(cart, judged.parcels)
  refusePayment(judged, payment_method)
  return {
    cart: { ...cart, shipping_address: addressOf(cart) },
    parcels: judged.parcels,
    methods,
    payment_method,
    settlement: env.SETTLEMENT_MODE,
    deposit: null,
    age_wording: null,
  }
}

/** Goods, prices, what is free and what may be taken off are read anew, whatever anybody has remembered. */
async function judge(
  container: MedusaContainer,
  cart: PurchaseCart,
  day: string,
  { withVouchers }: { withVouchers: boolean },
): Promise<JudgedBasket> {
  const rows = await readGoodsRows(container, cart, cart.items, day)
  const facts = await readGoods(container, cart, rows)
  const vouchers = withVouchers ? await readBasketVouchers(container, facts, day) : NO_VOUCHERS
  const judged = judgeBasket(facts, day, await payable(container, facts), vouchers)
  refusePurchase(judged)
  return judged
}

function addressOf({ shipping_address }: PurchaseCart): DeliveredCart["shipping_address"] {
  if (shipping_address === null) throw deliveryMissing()
  return shipping_address
}

/** The same id for the same seller and line, however often it is asked for. */
function makeIds(): PurchaseIds {
  const made = new Map<string, string>()
  const once = (prefix: string) => (key: string) => {
    const id = made.get(key) ?? generateEntityId("", prefix)
    made.set(key, id)
    return id
  }
  return { group: generateEntityId("", "ogrp"), order: once("order"), line: once("ordli"), restock: once("rst") }
}
