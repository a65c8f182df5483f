import { describe, expect, test } from "vitest"
import { LEAD_DAYS, toParcel, type ParcelLine } from "./parcel.ts"

const line = (over: Partial<ParcelLine>): ParcelLine => ({
  quantity: 1,
  weight: 500,
  length: null,
  width: null,
  height: null,
  set_no: 8,
  temperature_class: "ambient",
  lead_time_days: null,
  ...over,
})

describe("toParcel", () => {
  test("weights and volumes add up over pieces and lines", () => {
    const parcel = toParcel([
      line({ quantity: 3 }),
      line({ quantity: 2, weight: 200, length: 10, width: 20, height: 5 }),
    ])
    expect(parcel).toEqual({
      weight_g: 1900,
      volume_cm3: 2000,
      temperature_class: "ambient",
      delivery_class: "ordinary",
      lead_days: 1,
    })
  })

  test("what is prepared the longest holds up the rest, and nothing leaves sooner than any parcel does", () => {
    const days = (...all: (number | null)[]) =>
      toParcel(all.map((lead_time_days) => line({ lead_time_days }))).lead_days
    expect(days(null, 4, 2)).toBe(4)
    expect(days(null, 0)).toBe(LEAD_DAYS)
  })

  test("a parcel whose size nobody knows has no volume", () => {
    expect(toParcel([line({})]).volume_cm3).toBeNull()
  })

  test("the coldest line decides for all", () => {
    const classes = (...all: ParcelLine["temperature_class"][]) =>
      toParcel(all.map((temperature_class) => line({ temperature_class }))).temperature_class
    expect(classes("ambient", "cool")).toBe("cool")
    expect(classes("frozen", "cool", "ambient")).toBe("frozen")
  })

  test("what can go least far decides for all, beside how cold it must be kept", () => {
    const flowers = line({ set_no: 23, temperature_class: "cool" })
    const tree = line({ set_no: 24 })
    const fish = line({ temperature_class: "frozen" })
    const of = (...lines: ParcelLine[]) => {
      const { temperature_class, delivery_class } = toParcel(lines)
      return [temperature_class, delivery_class]
    }
    expect(of(line({}), tree)).toEqual(["ambient", "live"])
    expect(of(flowers, line({}))).toEqual(["cool", "live"])
    expect(of(tree, fish)).toEqual(["frozen", "live"])
    expect(of(fish, line({}))).toEqual(["frozen", "frozen"])
  })

  test("nothing weighs nothing", () => {
    expect(toParcel([])).toEqual({
      weight_g: 0,
      volume_cm3: null,
      temperature_class: "ambient",
      delivery_class: "ordinary",
      lead_days: 1,
    })
  })
})
