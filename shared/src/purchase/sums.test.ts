import { describe, expect, test } from "vitest"
import type { ParcelProgress } from "./schemas.ts"
import { parcelNow, sumsNow } from "./sums.ts"

const NOW: ParcelProgress = {
  code: "WF7K2M9Q-1",
  lines: [],
  boxes: [],
  events: [],
  goods: 209_000,
  discount: 0,
  fee: 28_000,
  due: 237_000,
  owed: 0,
  may_cancel: false,
  may_receive: false,
}

const parcel = (now: Partial<ParcelProgress> | null, sold: { discount?: number } = {}) =>
  ({ goods: 209_000, discount: 0, fee: 28_000, ...sold, progress: now && { ...NOW, ...now } }) as Parameters<
    typeof sumsNow
  >[0]["parcels"][number]

const totals = (total: number) => ({ goods: 0, discount: 0, shipping: 0, shipping_discount: 0, total })

describe("what a purchase comes to", () => {
  test("is what was sold while nothing is cancelled, or nothing is told of it", () => {
    for (const now of [{}, null]) {
      expect(sumsNow({ parcels: [parcel(now)], totals: totals(237_000) })).toEqual({
        not_sent: 0,
        fee_off: 0,
        total: 237_000,
      })
    }
  })

  test("leaves out the goods that are not sent, while the delivery of the rest is charged", () => {
    const parcels = [parcel({ goods: 157_000, due: 185_000 })]
    expect(sumsNow({ parcels, totals: totals(237_000) })).toEqual({ not_sent: 52_000, fee_off: 0, total: 185_000 })
  })

  test("leaves out the delivery of a parcel of which nothing is sent, and no other", () => {
    const none = { goods: 0, fee: 0, due: 0 }
    const one = sumsNow({ parcels: [parcel({}), parcel(none)], totals: totals(474_000) })
    expect(one).toEqual({ not_sent: 209_000, fee_off: 28_000, total: 237_000 })
    const all = sumsNow({ parcels: [parcel(none), parcel(none)], totals: totals(474_000) })
    expect(all).toEqual({ not_sent: 418_000, fee_off: 56_000, total: 0 })
  })

  test("counts what is not sent at what it cost with its voucher", () => {
    const half = parcel({ goods: 104_500, discount: 10_000 }, { discount: 20_000 })
    expect(sumsNow({ parcels: [half], totals: totals(217_000) })).toEqual({
      not_sent: 94_500,
      fee_off: 0,
      total: 122_500,
    })
    expect(parcelNow(half)).toEqual({ goods: 104_500, discount: 10_000, fee: 28_000, total: 122_500 })
  })

  test("does not follow what is still collected: cash that was handed over does not make it less", () => {
    expect(sumsNow({ parcels: [parcel({ due: 0 })], totals: totals(237_000) }).total).toBe(237_000)
  })
})
