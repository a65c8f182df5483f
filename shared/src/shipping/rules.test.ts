import { describe, expect, test } from "vitest"
import { RATES } from "./rates.ts"
import {
  deliveryLimitOf,
  MAX_PARCEL_G,
  type ParcelToQuote,
  quoteParcel,
  ratesOn,
  type ShippingPlace,
  zoneBetween,
} from "./rules.ts"

const place = (province_code: string, region: ShippingPlace["region"], is_island = false): ShippingPlace => ({
  province_code,
  region,
  is_island,
})
const canTho = place("92", "south")
const caMau = place("96", "south")
const daNang = place("48", "central")
const haNoi = place("01", "north")
const phuQuoc = place("91", "south", true)
const thoChau = place("91", "south", true)
const conDao = place("79", "south", true)

/** One kilogram of rice on Tuesday 24/11/2026. */
const parcel: ParcelToQuote = {
  from: canTho,
  to: canTho,
  weight_g: 1000,
  volume_cm3: null,
  temperature_class: "ambient",
  delivery_class: "ordinary",
  day: "2026-11-24",
  lead_days: 0,
  closure: null,
}

const kept = (how: "cool" | "frozen") => ({ temperature_class: how, delivery_class: how })
const LIVE = { delivery_class: "live" } as const

function feeOf(change: Partial<ParcelToQuote>): number | string {
  const quote = quoteParcel({ ...parcel, ...change })
  return quote.kind === "offered" ? quote.fee : quote.reason
}

function daysOf(change: Partial<ParcelToQuote>): [string, string] | string {
  const quote = quoteParcel({ ...parcel, ...change })
  return quote.kind === "offered" ? [quote.from_day, quote.to_day] : quote.reason
}

describe("zoneBetween", () => {
  test.each([
    ["within Cần Thơ", canTho, canTho, "A"],
    ["Cần Thơ to Cà Mau", canTho, caMau, "B"],
    ["Cần Thơ to Đà Nẵng", canTho, daNang, "C"],
    ["Hà Nội to Đà Nẵng", haNoi, daNang, "C"],
    ["Cần Thơ to Hà Nội", canTho, haNoi, "D"],
    ["Cần Thơ to Phú Quốc", canTho, phuQuoc, "B"],
  ])("%s is the same both ways", (_, from, to, zone) => {
    expect(zoneBetween(from, to)).toBe(zone)
    expect(zoneBetween(to, from)).toBe(zone)
  })
})

describe("the fee of a parcel", () => {
  test.each<[string, Partial<ParcelToQuote>, number]>([
    ["800 g within a province", { weight_g: 800 }, 22_000],
    [
      "2.300 g in a box of 30×20×20 cm to a neighbouring region",
      { to: daNang, weight_g: 2300, volume_cm3: 12_000 },
      47_000,
    ],
    ["1 kg in a box of 40×30×30 cm from South to North", { to: haNoi, volume_cm3: 36_000 }, 96_000],
    ["500 g from Cần Thơ to Phú Quốc", { to: phuQuoc, weight_g: 500 }, 58_000],
    ["from one island to another the supplement is taken once", { from: conDao, to: thoChau }, 58_000],
    ["from an island as well", { from: phuQuoc, to: canTho }, 58_000],
    ["exactly 1 kg", { weight_g: 1000 }, 22_000],
    ["one gram more counts as 1,5 kg", { weight_g: 1001 }, 25_000],
    ["exactly 1,5 kg", { weight_g: 1500 }, 25_000],
    ["one gram more counts as 2 kg", { weight_g: 1501 }, 28_000],
    ["1 kg in zone B", { to: caMau }, 28_000],
    ["2 kg in zone B", { to: caMau, weight_g: 2000 }, 36_000],
    ["a cool box within the province", { ...kept("cool") }, 42_000],
    ["a frozen box within the province", { ...kept("frozen") }, 57_000],
    ["a frozen box within the region", { to: caMau, ...kept("frozen") }, 63_000],
    ["a plant within the region, which needs no box", { to: caMau, ...LIVE }, 28_000],
    ["cool flowers within the region", { to: caMau, temperature_class: "cool", ...LIVE }, 48_000],
    ["a light thing in a small box pays for its weight", { weight_g: 1200, volume_cm3: 100 }, 25_000],
    ["the heaviest parcel", { weight_g: MAX_PARCEL_G }, 22_000 + 98 * 3_000],
  ])("%s", (_, change, fee) => {
    expect(feeOf(change)).toBe(fee)
  })
})

describe("what cannot be sent", () => {
  test.each<[string, Partial<ParcelToQuote>, string]>([
    ["cool goods to a neighbouring region", { to: daNang, ...kept("cool") }, "cold_too_far"],
    ["frozen goods from South to North", { to: haNoi, ...kept("frozen") }, "cold_too_far"],
    ["a plant to a neighbouring region", { to: daNang, ...LIVE }, "live_too_far"],
    ["cool flowers from South to North", { to: haNoi, temperature_class: "cool", ...LIVE }, "live_too_far"],
    ["a gram above 50 kg", { weight_g: MAX_PARCEL_G + 1 }, "too_heavy"],
    ["a box so large that it counts as more than 50 kg", { volume_cm3: 300_001 }, "too_heavy"],
  ])("%s", (_, change, reason) => {
    expect(feeOf(change)).toBe(reason)
  })

  test("a negative or unknown weight is a fault of ours, not a free parcel", () => {
    expect(() => quoteParcel({ ...parcel, weight_g: -1 })).toThrow(RangeError)
    expect(() => quoteParcel({ ...parcel, weight_g: Number.NaN })).toThrow(RangeError)
    expect(() => quoteParcel({ ...parcel, volume_cm3: -1 })).toThrow(RangeError)
  })
})

describe("how far goods may go", () => {
  test("cold and live goods only within the region, all others everywhere", () => {
    expect(deliveryLimitOf("ordinary", "2026-11-24")).toBeNull()
    expect(deliveryLimitOf("none", "2026-11-24")).toBeNull()
    for (const delivery_class of ["cool", "frozen", "live"] as const) {
      expect(deliveryLimitOf(delivery_class, "2026-11-24")).toEqual({ delivery_class, within: "region" })
    }
  })

  test("is what parcels are refused by, in every table", () => {
    const ends: ShippingPlace[] = [canTho, caMau, daNang, haNoi, phuQuoc]
    for (const { effective_from: day } of RATES) {
      for (const delivery_class of ["ordinary", "cool", "frozen", "live"] as const) {
        const limit = deliveryLimitOf(delivery_class, day)
        for (const to of ends) {
          const { kind } = quoteParcel({ ...parcel, day, delivery_class, to })
          const isWithin = limit?.within === "province" ? to.province_code === "92" : to.region === "south"
          expect(kind).toBe(limit === null || isWithin ? "offered" : "refused")
        }
      }
    }
  })
})

describe("the days of a parcel", () => {
  test.each<[string, Partial<ParcelToQuote>, [string, string]]>([
    ["ordered on Tuesday, within the province: Wednesday to Thursday", {}, ["2026-11-25", "2026-11-26"]],
    ["within the region: Thursday to Friday", { to: caMau }, ["2026-11-26", "2026-11-27"]],
    ["to a neighbouring region: Friday to Saturday", { to: daNang }, ["2026-11-27", "2026-11-28"]],
    ["South to North over the Sunday: Friday to Monday", { to: haNoi }, ["2026-11-27", "2026-11-30"]],
    ["to an island two days more", { to: phuQuoc }, ["2026-11-28", "2026-11-30"]],
    ["the seller needs two days first", { lead_days: 2 }, ["2026-11-27", "2026-11-28"]],
    ["ordered on Saturday, it arrives from Monday on", { day: "2026-11-28" }, ["2026-11-30", "2026-12-01"]],
    ["ordered on Sunday, it leaves on Monday", { day: "2026-11-29" }, ["2026-12-01", "2026-12-02"]],
    ["the seller's Sunday is no working day", { day: "2026-11-28", lead_days: 1 }, ["2026-12-01", "2026-12-02"]],
  ])("%s", (_, change, days) => {
    expect(daysOf(change)).toEqual(days)
  })

  test("no parcel arrives on a Sunday, whatever the day of the order", () => {
    const sundays = ["2026-11-29", "2026-12-06", "2026-12-13"]
    for (let d = 23; d <= 30; d++) {
      for (const to of [canTho, caMau, daNang, haNoi, phuQuoc]) {
        for (const arrival of daysOf({ to, day: `2026-11-${d}`, lead_days: d % 3 }))
          expect(sundays).not.toContain(arrival)
      }
    }
  })
})

describe("ratesOn", () => {
  test("the first table begins with the 34 provinces", () => {
    expect(ratesOn("2025-07-01").effective_from).toBe("2025-07-01")
    expect(() => ratesOn("2025-06-30")).toThrow(RangeError)
  })
})
