import { describe, expect, it } from "vitest"
import { quoteParcel, type ShippingPlace } from "../shipping/rules.ts"
import { GIFT_SEASONS, lastOrderDay, openSeasonOn, seasonFrom } from "./rules.ts"

const CAN_THO: ShippingPlace = { province_code: "92", region: "south", is_island: false }
const HA_NOI: ShippingPlace = { province_code: "01", region: "north", is_island: false }

describe("a season of gifts", () => {
  it.each([
    ["2026-11-27", "2027-02-06", "2026-12-08", "2027-02-08"],
    ["2027-02-08", "2027-02-06", "2026-12-08", "2027-02-08"],
    ["2027-02-09", "2028-01-26", "2027-11-27", "2028-01-28"],
    ["2026-01-01", "2026-02-17", "2025-12-19", "2026-02-19"],
  ])("of Tết seen from %s", (day, feast, opens, closes) => {
    expect(seasonFrom("tet", day)).toMatchObject({ feast, opens, closes })
  })

  it("of mid-autumn is over on its day", () => {
    expect(seasonFrom("mid_autumn", "2026-09-25")).toMatchObject({ feast: "2026-09-25", opens: "2026-08-11" })
    expect(seasonFrom("mid_autumn", "2026-09-26")).toMatchObject({ feast: "2027-09-15" })
  })

  it.each([
    ["2026-12-07", null],
    ["2026-12-08", "tet"],
    ["2027-02-08", "tet"],
    ["2027-02-09", null],
    ["2027-08-01", "mid_autumn"],
  ])("on %s is %s", (day, season) => {
    expect(openSeasonOn(day)).toBe(season)
  })

  it("ends with the table of the lunar years", () => {
    expect(seasonFrom("tet", "2033-02-03")).toBeNull()
  })

  it.each(GIFT_SEASONS)(
    "%s: what is ordered on the last day arrives in time, and a day later it does not",
    (season) => {
      const days = seasonFrom(season, "2026-11-27")
      if (days === null) throw new Error("no season")
      for (const to of [CAN_THO, HA_NOI]) {
        const last = lastOrderDay(days, { from: CAN_THO, to })
        const arrives = (day: string) => {
          const parcel = { from: CAN_THO, to, day, weight_g: 1000, volume_cm3: null, lead_days: 1, closure: null }
          const quote = quoteParcel({ ...parcel, temperature_class: "ambient", delivery_class: "ordinary" })
          return quote.kind === "offered" ? quote.to_day : ""
        }
        if (last === null) throw new Error("no last day")
        expect(arrives(last) <= days.arrive_by).toBe(true)
        const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)
        expect(arrives(next) > days.arrive_by).toBe(true)
      }
    },
  )
})
