import type { TemperatureClass } from "../catalogue/schemas.ts"
import type { Problem } from "../problem/schemas.ts"
import type { DeliveryClass, LimitedClass, SaleMode } from "./schemas.ts"

/** The age from which alcohol may be sold to somebody (Law 44/2019/QH14 on the harm of alcohol). */
export const ADULT_AGE = 18

/** Sets of Appendix II of Decision 26/2026/QĐ-TTg that are not simply put in a cart. */
const SALE_MODE_BY_SET: ReadonlyMap<number, SaleMode> = new Map([
  [14, "cart_adult"],
  [15, "cart_adult"],
  [18, "not_sold"],
  [26, "enquiry"],
])

/** The sets of goods that are shown here and not sold at all. */
export const SETS_NOT_SOLD: readonly number[] = [...SALE_MODE_BY_SET].flatMap(([set_no, mode]) =>
  mode === "not_sold" ? [set_no] : [],
)

/**
 * How goods of a product set may be sold: alcohol to adults, health food and medicines (18) not at all, tourism (26)
 * after an enquiry, all others freely. The same for goods of no set, 0.
 */
export function saleModeOf(set_no: number): SaleMode {
  return SALE_MODE_BY_SET.get(set_no) ?? "cart"
}

export function isSoldInCart(mode: SaleMode): boolean {
  return mode === "cart" || mode === "cart_adult"
}

const NOT_IN_CART: Partial<Record<SaleMode, Problem>> = {
  enquiry: {
    type: "enquiry_only",
    message: "Chuyến đi, chỗ ở không đặt qua giỏ hàng. Mở trang của dịch vụ này để hỏi đặt chỗ.",
  },
  not_sold: {
    type: "not_sold_here",
    message: "Chợ không bán thực phẩm chức năng và thuốc; trang của sản phẩm chỉ để xem thông tin.",
  },
}

/** Why goods of a mode cannot be put in a basket, whoever asks; null when they can. */
export function cartProblemOf(mode: SaleMode): Problem | null {
  return NOT_IN_CART[mode] ?? null
}

const FIRST_LIVE_SET = 23
const LAST_LIVE_SET = 25
const TOURISM_SET = 26

export function deliveryClassOf(goods: { set_no: number; temperature_class: TemperatureClass }): DeliveryClass {
  if (goods.set_no === TOURISM_SET) return "none"
  if (goods.set_no >= FIRST_LIVE_SET && goods.set_no <= LAST_LIVE_SET) return "live"
  return goods.temperature_class === "ambient" ? "ordinary" : goods.temperature_class
}

/** The classes that do not go everywhere; of a parcel that holds several, the last one decides. */
export const LIMITED_CLASSES = ["cool", "frozen", "live"] as const

/** Whether goods go only where they arrive cold, or alive: the rate table's `limited_zones`. */
export function isDeliveryLimited(delivery_class: DeliveryClass): delivery_class is LimitedClass {
  return LIMITED_CLASSES.some((limited) => limited === delivery_class)
}
