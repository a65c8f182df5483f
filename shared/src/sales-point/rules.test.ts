import { describe, expect, it, test } from "vitest"
import fc from "fast-check"
import {
  distanceKm,
  exceptionsFrom,
  formatSpans,
  openStateAt,
  parseGeoPoint,
  readSpans,
  toTypedWeek,
  WHOLE_DAY,
  type HoursException,
  type Span,
} from "./index.ts"

const DAY: Span[] = [
  { from: "07:30", until: "11:30" },
  { from: "13:30", until: "20:00" },
]
/** Closed on Sundays. */
const WEEK = [[], DAY, DAY, DAY, DAY, DAY, DAY]
const at = (moment: string) => new Date(`${moment}+07:00`)
const stateAt = (moment: string, exceptions: HoursException[] = [], hours: Span[][] = WEEK) =>
  openStateAt({ hours, exceptions }, at(moment))

describe("hours as they are typed", () => {
  it.each([
    ["7:30-11:30, 13:30-20:00", DAY],
    ["7h30 – 11h30; 13g30 đến 20h", DAY],
    ["6-24", [{ from: "06:00", until: "24:00" }]],
    ["cả ngày", [WHOLE_DAY]],
    [" Nghỉ ", []],
    ["nghỉ".normalize("NFD"), []],
  ])("%s", (typed, spans) => {
    expect(readSpans(typed)).toEqual(spans)
  })

  it.each(["", "sáng", "7:30", "20:00-7:30", "7-7", "7:60-9", "24:30-25", "7-9,8-10", "7-9,9-10", "1-2,3-4,5-6"])(
    "cannot be read: %s",
    (typed) => {
      expect(readSpans(typed)).toBeNull()
    },
  )

  it("come back as they are shown", () => {
    const minute = fc.integer({ min: 0, max: 1439 })
    fc.assert(
      fc.property(fc.uniqueArray(minute, { minLength: 2, maxLength: 4 }), (minutes) => {
        const times = minutes
          .toSorted((a, b) => a - b)
          .map((each) => `${String(Math.floor(each / 60)).padStart(2, "0")}:${String(each % 60).padStart(2, "0")}`)
        const spans = times.flatMap((from, index) => {
          const until = times[index + 1]
          return index % 2 === 0 && until !== undefined ? [{ from, until }] : []
        })
        expect(readSpans(formatSpans(spans))).toEqual(spans)
      }),
    )
  })

  it("of a week are those of most days and what differs", () => {
    expect(toTypedWeek(WEEK, "nghỉ")).toEqual({
      all: "7:30–11:30, 13:30–20:00",
      days: ["nghỉ", "", "", "", "", "", ""],
    })
  })
})

describe("open", () => {
  it.each([
    ["before it opens", "2026-11-23T07:29", { is_open: false, opens: { day: "2026-11-23", time: "07:30" } }],
    ["from the minute on", "2026-11-23T07:30", { is_open: true, closes: { day: "2026-11-23", time: "11:30" } }],
    ["over noon", "2026-11-23T11:30", { is_open: false, opens: { day: "2026-11-23", time: "13:30" } }],
    ["in the evening", "2026-11-23T20:00", { is_open: false, opens: { day: "2026-11-24", time: "07:30" } }],
    ["on Saturday evening", "2026-11-28T21:00", { is_open: false, opens: { day: "2026-11-30", time: "07:30" } }],
  ])("%s", (_, moment, state) => {
    expect(stateAt(moment)).toEqual(state)
  })

  it("reads the clock of Viet Nam, not the machine's", () => {
    expect(openStateAt({ hours: WEEK, exceptions: [] }, new Date("2026-11-23T00:29:59Z")).is_open).toBe(false)
    expect(openStateAt({ hours: WEEK, exceptions: [] }, new Date("2026-11-23T00:30:00Z")).is_open).toBe(true)
  })

  const TET = { from: "2027-02-05", until: "2027-02-10", spans: [], words: "Nghỉ Tết" }

  it("goes by an exception on its days, the first and the last counting", () => {
    expect(stateAt("2027-02-04T21:00", [TET])).toEqual({ is_open: false, opens: { day: "2027-02-11", time: "07:30" } })
    expect(stateAt("2027-02-10T09:00", [TET])).toEqual({ is_open: false, opens: { day: "2027-02-11", time: "07:30" } })
    const short = { ...TET, spans: [{ from: "09:00", until: "12:00" }] }
    expect(stateAt("2027-02-07T10:00", [short])).toEqual({
      is_open: true,
      closes: { day: "2027-02-07", time: "12:00" },
    })
  })

  const always = Array.from({ length: 7 }, () => [WHOLE_DAY])

  it("runs on past midnight, until an exception", () => {
    expect(stateAt("2027-01-20T23:00", [], always)).toEqual({ is_open: true, closes: null })
    expect(stateAt("2027-02-03T23:00", [TET], always)).toEqual({
      is_open: true,
      closes: { day: "2027-02-04", time: "24:00" },
    })
    const night = Array.from({ length: 7 }, () => [
      { from: "00:00", until: "02:00" },
      { from: "18:00", until: "24:00" },
    ])
    expect(stateAt("2027-02-01T23:59", [], night)).toEqual({
      is_open: true,
      closes: { day: "2027-02-02", time: "02:00" },
    })
    expect(stateAt("2027-02-04T23:59", [TET], night)).toEqual({
      is_open: true,
      closes: { day: "2027-02-04", time: "24:00" },
    })
    expect(stateAt("2027-02-05T00:00", [TET], night).is_open).toBe(false)
  })

  it("knows no hour for who never opens", () => {
    expect(stateAt("2027-01-20T12:00", [], [[], [], [], [], [], [], []])).toEqual({ is_open: false, opens: null })
  })

  test("exceptions end by themselves", () => {
    expect(exceptionsFrom([TET], "2027-02-10")).toEqual([TET])
    expect(exceptionsFrom([TET], "2027-02-11")).toEqual([])
  })
})

describe("distance", () => {
  const SOC_TRANG = { lat: 9.6025, lon: 105.9739 }
  const CAN_THO = { lat: 10.0452, lon: 105.7469 }

  it("is that of the map, in both directions", () => {
    expect(distanceKm(SOC_TRANG, CAN_THO)).toBeCloseTo(55.1, 0)
    expect(distanceKm(CAN_THO, SOC_TRANG)).toBe(distanceKm(SOC_TRANG, CAN_THO))
    expect(distanceKm(SOC_TRANG, SOC_TRANG)).toBe(0)
  })

  it("reads a position as maps give it", () => {
    expect(parseGeoPoint(" 9.6025, 105.9739 ")).toEqual(SOC_TRANG)
    for (const wrong of ["", "9.6", "95, 100", "9.6, 205", "chín, mười"]) expect(parseGeoPoint(wrong)).toBeNull()
  })
})
