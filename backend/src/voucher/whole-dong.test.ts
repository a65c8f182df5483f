import type { ComputeActionContext } from "@medusajs/framework/types"
import promotionModule from "@medusajs/medusa/promotion"
import { expect, test, vi } from "vitest"

type Wrapped = { computeActions: (codes: string[], context: ComputeActionContext) => Promise<unknown[]> }

const service = promotionModule.service.prototype as Wrapped
const context = (currency_code: string) => ({ currency_code, items: [], shipping_methods: [] })

test("what the promotion module reckons comes out in whole đồng, whoever asks it", async () => {
  const core = Object.getOwnPropertyDescriptor(service, "computeActions")?.value as unknown
  expect(core).toBeTypeOf("function")
  const [one, other] = [
    { action: "addItemAdjustment", item_id: "a", code: "BAY", amount: 4_550.4, is_tax_inclusive: true },
    { action: "addItemAdjustment", item_id: "b", code: "BAY", amount: 13_650.6, is_tax_inclusive: true },
  ]
  const fee = { action: "addShippingMethodAdjustment", shipping_method_id: "m", code: "GIAO", amount: 0.5 }
  const gone = { action: "removeItemAdjustment", adjustment_id: "adj", code: "CU" }
  const compute = vi.fn(() => Promise.resolve([gone, one, fee, other]))
  service.computeActions = compute
  await import("../workflows/promotion/whole-dong.js")
  expect(service.computeActions).not.toBe(compute)

  const actions = await service.computeActions.call({}, ["BAY"], context("vnd"))
  const told = actions.map((action) => ({ ...Object(action), amount: Number(Object(action).amount) }))
  expect(told).toEqual([
    { ...gone, amount: NaN },
    { ...one, amount: 4_550 },
    { ...other, amount: 13_651 },
  ])
  expect(await service.computeActions.call({}, ["BAY"], context("usd"))).toEqual([gone, one, fee, other])
  expect(compute).toHaveBeenCalledWith(["BAY"], context("vnd"))
})
