import { describe, expect, test } from "vitest"
import { toParcel, type ParcelLine } from "./parcel.ts"

const line = (over: Partial<ParcelLine>): ParcelLine => ({
  quantity: 1,
  weight: 500,
  length: null,
  width: null,
  height: null,
  temperature_class: "ambient",
  ...over,
})

describe("toParcel", () => {
  test("weights and volumes add up over pieces and lines", () => {
    const parcel = toParcel([
      line({ quantity: 3 }),
      line({ quantity: 2, weight: 200, length: 10, width: 20, height: 5 }),
    ])
    expect(parcel).toEqual({ weight_g: 1900, volume_cm3: 2000, temperature_class: "ambient" })
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

  test("nothing weighs nothing", () => {
    expect(toParcel([])).toEqual({ weight_g: 0, volume_cm3: null, temperature_class: "ambient" })
  })
})
