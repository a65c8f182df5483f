import { describe, expect, test } from "vitest"
import { type NetQuantity, unitPriceOf } from "./rules.ts"

const net = (amount: number, unit: NetQuantity["unit"]): NetQuantity => ({ amount, unit })

describe("unitPriceOf", () => {
  test.each([
    [65_000, net(500, "g"), 130_000, "kg"],
    [130_000, net(1, "kg"), 130_000, "kg"],
    [190_000, net(5, "kg"), 38_000, "kg"],
    [45_000, net(0.5, "kg"), 90_000, "kg"],
    [85_000, net(350, "ml"), 242_857, "lít"],
    [120_000, net(1.5, "l"), 80_000, "lít"],
    [50_000, net(10, "piece"), 5_000, "cái"],
    [0, net(100, "g"), 0, "kg"],
  ])("%i ₫ for %o is %i ₫ per %s", (price, quantity, amount, unit) => {
    expect(unitPriceOf({ price, net: quantity })).toEqual({ amount, unit })
  })

  test("half a đồng goes up, less goes down", () => {
    expect(unitPriceOf({ price: 5, net: net(2, "piece") })?.amount).toBe(3)
    expect(unitPriceOf({ price: 4, net: net(3, "piece") })?.amount).toBe(1)
    expect(unitPriceOf({ price: 5, net: net(3, "piece") })?.amount).toBe(2)
  })

  test.each([
    [10_000, net(0, "g")],
    [10_000, net(-5, "g")],
    [10_000, net(Number.NaN, "kg")],
    [Number.NaN, net(1, "kg")],
    [-1, net(1, "kg")],
  ])("%d ₫ for %o has no unit price", (price, quantity) => {
    expect(unitPriceOf({ price, net: quantity })).toBeNull()
  })
})
