import { expect, it } from "vitest"
import { addUseBy, countUseBy, expiredOn, layUseBy, mayTrade, restockMovesOf } from "./rules.ts"
import { TRADE_VERBS } from "./verbs.ts"

it("lets everybody handle goods of their own, and those of others as their maker allows", () => {
  for (const verb of TRADE_VERBS) {
    expect(mayTrade({ maker_id: "a", organization_id: "a", granted: [] }, verb)).toBe(true)
    expect(mayTrade({ maker_id: "a", organization_id: "b", granted: [] }, verb)).toBe(false)
    expect(mayTrade({ maker_id: "a", organization_id: "b", granted: [verb] }, verb)).toBe(true)
  }
  expect(mayTrade({ maker_id: "a", organization_id: "b", granted: ["resell"] }, "box")).toBe(false)
})

const USE_BY = [
  { day: "2026-12-20", quantity: 4 },
  { day: null, quantity: 3 },
  { day: "2026-12-01", quantity: 5 },
]

it.each([
  [12, [5, 4, 3]],
  [9, [2, 4, 3]],
  [7, [4, 3]],
  [2, [2]],
  [0, []],
  [14, [5, 4, 5]],
])("of %i pieces, what ends first is gone first", (stocked, left) => {
  const laid = layUseBy(stocked, USE_BY)
  expect(laid.map(({ quantity }) => quantity)).toEqual(left)
  expect(laid.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(stocked)
})

it("counts as expired what is past its day, not what ends today", () => {
  const laid = layUseBy(12, USE_BY)
  expect(expiredOn(laid, "2026-12-01")).toBe(0)
  expect(expiredOn(laid, "2026-12-02")).toBe(5)
  expect(expiredOn(laid, "2027-01-01")).toBe(9)
})

it.each([
  [12, [5, 4, 3]],
  [9, [5, 4]],
  [7, [5, 2]],
  [2, [2]],
  [0, []],
])("of %i counted pieces, those that end first are there", (counted, kept) => {
  expect(countUseBy(counted, layUseBy(12, USE_BY)).map(({ quantity }) => quantity)).toEqual(kept)
})

it("has the days again after too many were counted, and then as many as before", () => {
  const laid = [{ day: "2026-12-22", quantity: 25 }]
  const tooMany = addUseBy(laid, { day: null, quantity: 975 })
  expect(countUseBy(25, tooMany)).toEqual(laid)
})

it("puts what comes with a known day to the rest of that day", () => {
  const laid = addUseBy(layUseBy(9, USE_BY), { day: "2026-12-20", quantity: 2 })
  expect(laid).toEqual([
    { day: "2026-12-01", quantity: 2 },
    { day: "2026-12-20", quantity: 6 },
    { day: null, quantity: 3 },
  ])
})

it("lets each side of a request do what is its turn, and nothing once it is over", () => {
  expect(restockMovesOf("asked", "maker")).toEqual(["accept", "decline"])
  expect(restockMovesOf("asked", "reseller")).toEqual(["cancel"])
  expect(restockMovesOf("accepted", "maker")).toEqual(["send", "cancel"])
  expect(restockMovesOf("accepted", "reseller")).toEqual(["cancel"])
  expect(restockMovesOf("sent", "maker")).toEqual([])
  expect(restockMovesOf("sent", "reseller")).toEqual(["receive"])
  for (const over of ["received", "declined", "canceled"] as const) {
    expect([...restockMovesOf(over, "maker"), ...restockMovesOf(over, "reseller")]).toEqual([])
  }
})
