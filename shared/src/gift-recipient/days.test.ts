import { describe, expect, it } from "vitest"
import { WHOLE_DAY } from "../sales-point/hours.ts"
import type { ShippingPlace } from "../shipping/rules.ts"
import { createDeliveryDays, lastOrderDayFor, nextDays, type GiftWay } from "./days.ts"
import { quoteBoxes, type BoxToSend } from "./fee.ts"

const CAN_THO: ShippingPlace = { province_code: "92", region: "south", is_island: false }
const HA_NOI: ShippingPlace = { province_code: "01", region: "north", is_island: false }
const PHU_QUOC: ShippingPlace = { province_code: "91", region: "south", is_island: true }
const DAILY = { hours: Array.from({ length: 7 }, () => [WHOLE_DAY]), exceptions: [] }

const way = (over: Partial<GiftWay> = {}): GiftWay => ({
  from: CAN_THO,
  today: "2026-11-27",
  cut_off_days: 1,
  hours: DAILY,
  closure: null,
  ...over,
})
const listOf = (over: Partial<GiftWay>, places = [CAN_THO]) => {
  const asked = way(over)
  return nextDays(createDeliveryDays(asked), asked.today, places)
}
const firstOf = (over: Partial<GiftWay>, places = [CAN_THO]) => listOf(over, places).find(({ reason }) => !reason)?.day

describe("days on which gifts arrive", () => {
  it("begin when the first that leaves has surely come, the farther the later", () => {
    // It leaves on Saturday the 28th; within the province it takes up to two days, and none of them is a Sunday.
    expect(firstOf({})).toBe("2026-12-01")
    expect(firstOf({}, [HA_NOI])).toBe("2026-12-04")
    expect(firstOf({}, [CAN_THO, PHU_QUOC])).toBe("2026-12-04")
  })

  it("begin not before the box may still be ordered", () => {
    expect(firstOf({ cut_off_days: 10 })).toBe("2026-12-07")
  })

  it("wait for a point that is closed, by its week, by an exception or with its organization", () => {
    const closed = { from: "2026-11-28", until: "2026-12-05", spans: [], words: "" }
    expect(firstOf({ hours: { ...DAILY, exceptions: [closed] } })).toBe("2026-12-09")
    expect(firstOf({ closure: { from: "2026-11-28", until: "2026-12-05" } })).toBe("2026-12-09")
    const onlyFridays = { hours: DAILY.hours.map((day, weekday) => (weekday === 5 ? day : [])), exceptions: [] }
    expect(firstOf({ hours: onlyFridays })).toBe("2026-12-07")
  })

  it("have none in the middle of a long closure, after what left before it has come", () => {
    const days = createDeliveryDays(way({ closure: { from: "2026-12-10", until: "2026-12-20" } }))
    expect(days.reasonOn("2026-12-11", CAN_THO)).toBeNull()
    expect(days.reasonOn("2026-12-15", CAN_THO)).toBe("point_closed")
    expect(days.reasonOn("2026-12-22", CAN_THO)).toBeNull()
  })

  it("are fourteen, with Sundays and the carriers' stop around Tết between them", () => {
    const listed = listOf({ today: "2027-01-28" })
    expect(listed.filter(({ reason }) => reason === null)).toHaveLength(14)
    const reasonOf = (day: string) => listed.find((each) => each.day === day)?.reason
    expect(reasonOf("2027-02-03")).toBeNull()
    expect(reasonOf("2027-02-04")).toBe("carrier_stop")
    expect(reasonOf("2027-02-07")).toBe("sunday")
    expect(reasonOf("2027-02-10")).toBe("carrier_stop")
    expect(reasonOf("2027-02-11")).toBeNull()
  })

  it("are none in the past, too far ahead, and for what is no day", () => {
    const { reasonOn } = createDeliveryDays(way())
    expect(reasonOn("2026-11-26", CAN_THO)).toBe("past")
    expect(reasonOn("2027-02-30", CAN_THO)).toBe("past")
    expect(reasonOn("2026-11-28", CAN_THO)).toBe("too_soon")
    expect(reasonOn("2027-11-27", CAN_THO)).toBe("too_far")
  })
})

describe("the last day to order", () => {
  it("is earlier the farther a gift goes, and the longer the box takes", () => {
    const asked = way({ today: "2027-01-04" })
    expect(lastOrderDayFor(asked, "2027-02-03", [CAN_THO])).toBe("2027-01-31")
    expect(lastOrderDayFor(asked, "2027-02-03", [CAN_THO, HA_NOI])).toBe("2027-01-27")
    expect(lastOrderDayFor({ ...asked, cut_off_days: 10 }, "2027-02-03", [CAN_THO])).toBe("2027-01-24")
  })

  it("is over when it is", () => {
    expect(lastOrderDayFor(way({ today: "2027-02-02" }), "2027-02-03", [CAN_THO])).toBeNull()
  })
})

describe("the fee of boxes", () => {
  const BOX: BoxToSend = {
    from: CAN_THO,
    day: "2026-11-27",
    weight_g: 2000,
    volume_cm3: 6000,
    temperature_class: "ambient",
    delivery_class: "ordinary",
  }

  it("is that of one parcel with all of them", () => {
    expect(quoteBoxes(BOX, CAN_THO, 1)).toEqual({ kind: "offered", parcels: 1, fee: 28_000 })
    expect(quoteBoxes(BOX, CAN_THO, 3)).toEqual({ kind: "offered", parcels: 1, fee: 52_000 })
  })

  it("is that of several where one is too heavy", () => {
    const single = { ...BOX, weight_g: 20_000 }
    // Two of 40 kg and one of 20: a kilogram for 22,000, then 3,000 for each half.
    expect(quoteBoxes(single, CAN_THO, 5)).toEqual({ kind: "offered", parcels: 3, fee: 2 * 256_000 + 136_000 })
    expect(quoteBoxes({ ...BOX, weight_g: 50_001 }, CAN_THO, 1)).toEqual({ kind: "refused", reason: "too_heavy" })
  })

  it("is none where cold goods do not go", () => {
    const cold = { ...BOX, temperature_class: "cool", delivery_class: "cool" } as const
    expect(quoteBoxes(cold, HA_NOI, 2)).toEqual({ kind: "refused", reason: "cold_too_far" })
  })
})
