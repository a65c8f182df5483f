import { expect, test } from "vitest"
import { TEMPERATURE_CLASSES } from "../catalogue/schemas.ts"
import { cartProblemOf, deliveryClassOf, isDeliveryLimited, isSoldInCart, saleModeOf, SETS_NOT_SOLD } from "./rules.ts"
import { SALE_MODES } from "./schemas.ts"

test("of the 26 sets, two are for adults, one is not sold and one is asked for", () => {
  const sets = Array.from({ length: 26 }, (_, index) => index + 1)
  const setsOf = (mode: string) => sets.filter((set_no) => saleModeOf(set_no) === mode)
  expect(setsOf("cart_adult")).toEqual([14, 15])
  expect(setsOf("not_sold")).toEqual([18])
  expect(setsOf("not_sold")).toEqual(SETS_NOT_SOLD)
  expect(setsOf("enquiry")).toEqual([26])
  expect(setsOf("cart")).toHaveLength(22)
})

test("what belongs to no set goes into a cart", () => {
  expect(saleModeOf(0)).toBe("cart")
})

test.each([
  ["cart", true],
  ["cart_adult", true],
  ["enquiry", false],
  ["not_sold", false],
] as const)("%s: sold in a cart is %s", (mode, sold) => {
  expect(isSoldInCart(mode)).toBe(sold)
})

test("whatever is not sold in a cart has a reason, and nothing else has", () => {
  const types = SALE_MODES.map((mode) => [mode, cartProblemOf(mode)?.type])
  expect(types).toEqual([
    ["cart", undefined],
    ["cart_adult", undefined],
    ["enquiry", "enquiry_only"],
    ["not_sold", "not_sold_here"],
  ])
})

test.each([
  [6, "ambient", "ordinary"],
  [8, "cool", "cool"],
  [8, "frozen", "frozen"],
  [22, "ambient", "ordinary"],
  [23, "ambient", "live"],
  [23, "cool", "live"],
  [25, "ambient", "live"],
  [26, "ambient", "none"],
] as const)("set %i kept %s travels as %s", (set_no, temperature_class, delivery_class) => {
  expect(deliveryClassOf({ set_no, temperature_class })).toBe(delivery_class)
})

test("cold and live goods do not go everywhere, a visit goes nowhere", () => {
  expect(
    TEMPERATURE_CLASSES.map((temperature_class) =>
      isDeliveryLimited(deliveryClassOf({ set_no: 8, temperature_class })),
    ),
  ).toEqual([false, true, true])
  expect(isDeliveryLimited("live")).toBe(true)
  expect(isDeliveryLimited("none")).toBe(false)
})
