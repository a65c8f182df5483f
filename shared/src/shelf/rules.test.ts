import { expect, it } from "vitest"
import { mayTrade, TRADE_VERBS } from "./rules.ts"

it("lets everybody handle goods of their own, and those of others as their maker allows", () => {
  for (const verb of TRADE_VERBS) {
    expect(mayTrade({ maker_id: "a", organization_id: "a", granted: [] }, verb)).toBe(true)
    expect(mayTrade({ maker_id: "a", organization_id: "b", granted: [] }, verb)).toBe(false)
    expect(mayTrade({ maker_id: "a", organization_id: "b", granted: [verb] }, verb)).toBe(true)
  }
  expect(mayTrade({ maker_id: "a", organization_id: "b", granted: ["resell"] }, "box")).toBe(false)
})
