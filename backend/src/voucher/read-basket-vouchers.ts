import type { ComputeActionContext, ComputeActions, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Problem } from "@ocop/shared/problem"
import {
  goodsFor,
  MOST_PERCENT,
  refusalOf,
  wholeShares,
  type VoucherBasket,
  type VoucherConditions,
} from "@ocop/shared/voucher"
import type { BasketFacts } from "../basket/read-basket"
import { feeOf, isOrderable, judgeLines, toParcels, type BasketParcel, type JudgedLine } from "../basket/rules"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { findAutomatic, findEntered, termsOf, type VoucherRow } from "./find-vouchers"
import { problemOfVoucher } from "./problems"
import { NO_VOUCHERS, sumOff, type BasketVouchers, type FreeDelivery, type Off } from "./types"
import { countUses } from "./uses"

/**
 * What vouchers take off a basket on a day: first those that work by themselves, of which each delivery gets the one that
 * takes most off, then the code that was entered. A code that may not be used takes nothing off and says why.
 */
export async function readBasketVouchers(
  container: MedusaContainer,
  facts: BasketFacts,
  day: string,
): Promise<BasketVouchers> {
  const isGift = facts.lines.some(({ seller }) => seller.gift)
  if (facts.is_completed || facts.lines.length === 0 || isGift) return NO_VOUCHERS
  const [automatic, entered] = await Promise.all([findAutomatic(container, day), findEntered(container, facts.id)])
  if (automatic.length === 0 && entered === null) return NO_VOUCHERS
  const parcels = toParcels(judgeLines(facts.lines, facts.stock), facts.to, day)
  const fees = await freeDeliveries(container, automatic, parcels, day)
  const vouchers = { ...NO_VOUCHERS, fees, free: hintsOf(automatic, parcels, day) }
  return entered === null ? vouchers : enter(container, entered, { facts, parcels, day, vouchers })
}

/** A basket as one voucher would find it, to tell whoever enters the code. */
export async function refuseVoucher(container: MedusaContainer, voucher: VoucherRow, facts: BasketFacts, day: string) {
  const parcels = toParcels(judgeLines(facts.lines, facts.stock), facts.to, day)
  return problemOf(container, voucher, { facts, parcels, day })
}

type Opened = { facts: BasketFacts; parcels: readonly BasketParcel[]; day: string }

async function problemOf(container: MedusaContainer, voucher: VoucherRow, { facts, parcels, day }: Opened) {
  const { customer_id, email, address } = facts
  const uses = await countUses(container, voucher, { customer_id, email: email || null, phone: address?.phone || null })
  const refusal = refusalOf(termsOf(voucher), { ...toVoucherBasket(parcels, day), ...uses })
  return refusal && problemOfVoucher(refusal, await nameOf(container, voucher.organization_id))
}

async function enter(
  container: MedusaContainer,
  voucher: VoucherRow,
  { vouchers, ...opened }: Opened & { vouchers: BasketVouchers },
): Promise<BasketVouchers> {
  const seller = await nameOf(container, voucher.organization_id)
  const told = (problem: Problem | null) => ({ code: voucher.code, conditions: conditionsOf(voucher, seller), problem })
  const problem = await problemOf(container, voucher, opened)
  if (problem !== null) return { ...vouchers, entered: told(problem) }
  if (voucher.kind === "free_delivery") {
    const offs = await offFees(container, voucher, opened.parcels, vouchers.fees)
    const fees = new Map(vouchers.fees)
    for (const [seller_id, off] of offs) fees.set(seller_id, [...(fees.get(seller_id) ?? []), off])
    return { ...vouchers, entered: told(null), fees }
  }
  const lines = await offLines(container, voucher, opened.parcels)
  // The promotion itself was ended, at core's own screens.
  if (lines.size === 0) return { ...vouchers, entered: told(problemOfVoucher(OVER, null)) }
  return { ...vouchers, entered: told(null), lines }
}

function conditionsOf(voucher: VoucherRow, seller: string | null): VoucherConditions {
  const { kind, value, min_goods, valid_until } = voucher
  return {
    kind,
    value: Number(value),
    ceiling: ceilingOf(voucher),
    min_goods: Number(min_goods),
    seller,
    valid_until,
  }
}

const OVER = { reason: "over", until: null } as const

/** Alcohol is never promoted; what cannot be ordered costs nothing. */
export function isPromoted(line: JudgedLine): boolean {
  return isOrderable(line) && !line.is_adult_only
}

function toVoucherBasket(parcels: readonly BasketParcel[], day: string): VoucherBasket {
  const sellers = parcels.map(({ seller, lines }) => ({ id: seller.id, goods: worth(lines.filter(isPromoted)) }))
  return { day, sellers, uses: 0, uses_of_buyer: 0 }
}

function worth(lines: readonly JudgedLine[]): number {
  return lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
}

async function freeDeliveries(
  container: MedusaContainer,
  automatic: readonly VoucherRow[],
  parcels: readonly BasketParcel[],
  day: string,
): Promise<Map<string, Off[]>> {
  const basket = toVoucherBasket(parcels, day)
  const fees = new Map<string, Off[]>()
  for (const voucher of automatic.filter((each) => refusalOf(termsOf(each), basket) === null)) {
    for (const [seller_id, off] of await offFees(container, voucher, parcels, new Map())) {
      if (off.amount > sumOff(fees.get(seller_id) ?? [])) fees.set(seller_id, [off])
    }
  }
  return fees
}

/** What each parcel lacks until something sends it free: the nearest of what there is. */
function hintsOf(
  automatic: readonly VoucherRow[],
  parcels: readonly BasketParcel[],
  day: string,
): Map<string, FreeDelivery> {
  const basket = toVoucherBasket(parcels, day)
  return new Map(
    parcels.flatMap(({ seller }) => {
      const own = automatic.filter(({ organization_id }) => organization_id === null || organization_id === seller.id)
      const [nearest] = own.map((voucher) => hintOf(voucher, basket)).toSorted((a, b) => a.missing - b.missing)
      return nearest ? [[seller.id, nearest] as const] : []
    }),
  )
}

function hintOf(voucher: VoucherRow, basket: VoucherBasket): FreeDelivery {
  const missing = Math.max(0, Number(voucher.min_goods) - goodsFor(voucher, basket))
  return { missing, ceiling: ceilingOf(voucher), of_seller: voucher.organization_id !== null }
}

/** What a promotion takes off the goods of each line. */
async function offLines(
  container: MedusaContainer,
  voucher: VoucherRow,
  parcels: readonly BasketParcel[],
): Promise<Map<string, Off>> {
  const items = parcels.flatMap(({ seller, lines }) =>
    lines.filter(isPromoted).map(({ id, price, quantity }) => {
      const total = price * quantity
      return { id, quantity, subtotal: total, original_total: total, is_discountable: true, seller_id: seller.id }
    }),
  )
  const actions = await compute(container, voucher, { currency_code: "vnd", items, shipping_methods: [] })
  const half = goodsFor(voucher, toVoucherBasket(parcels, "")) * (MOST_PERCENT / 100)
  const most = Math.min(ceilingOf(voucher) ?? Infinity, Math.floor(half))
  return shared(voucher, amountsOf(actions, "item_id"), most)
}

/** What a promotion takes off what is left of each delivery fee; its ceiling is that of one parcel. */
async function offFees(
  container: MedusaContainer,
  voucher: VoucherRow,
  parcels: readonly BasketParcel[],
  before: ReadonlyMap<string, Off[]>,
): Promise<Map<string, Off>> {
  const shipping_methods = parcels.flatMap((parcel) => {
    const { id } = parcel.seller
    const subtotal = feeOf({ quote: parcel.quote, fee_offs: before.get(id) ?? [] })
    return subtotal > 0 ? [{ id, subtotal, original_total: subtotal, seller_id: id }] : []
  })
  if (shipping_methods.length === 0) return new Map()
  const actions = await compute(container, voucher, { currency_code: "vnd", items: [], shipping_methods })
  const most = ceilingOf(voucher) ?? Infinity
  const amounts = [...amountsOf(actions, "shipping_method_id")]
  return shared(voucher, new Map(amounts.map(([id, amount]) => [id, Math.min(amount, most)])), null)
}

/** Only this one: those that work by themselves do so by our rules, and nothing in core knows of them. */
function compute(container: MedusaContainer, { code }: VoucherRow, context: ComputeActionContext) {
  return container.resolve(Modules.PROMOTION).computeActions([code], context, { prevent_auto_promotions: true })
}

function amountsOf(actions: readonly ComputeActions[], key: "item_id" | "shipping_method_id"): Map<string, number> {
  return new Map(
    actions.flatMap((action) => {
      const { amount, [key]: id } = action as Partial<Record<typeof key | "amount", unknown>>
      return typeof id === "string" && amount !== undefined ? [[id, Number(amount)] as const] : []
    }),
  )
}

function shared(voucher: VoucherRow, amounts: ReadonlyMap<string, number>, most: number | null): Map<string, Off> {
  const { id: voucher_id, promotion_id, code, is_automatic, bearer } = voucher
  const shares = wholeShares([...amounts.values()], most === Infinity ? null : most)
  const offs = [...amounts.keys()].map((id, n) => {
    return [id, { voucher_id, promotion_id, code, is_automatic, bearer, amount: shares[n] ?? 0 }] as const
  })
  return new Map(offs.filter(([, { amount }]) => amount > 0))
}

function ceilingOf({ ceiling }: VoucherRow): number | null {
  return ceiling === null ? null : Number(ceiling)
}

async function nameOf(container: MedusaContainer, organization_id: string | null): Promise<string | null> {
  if (organization_id === null) return null
  const [row] = await container.resolve(ORGANIZATION_MODULE).listOrganizations({ id: organization_id }, { take: 1 })
  return row?.name ?? null
}
