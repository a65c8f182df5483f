import { describe, expect, test } from "vitest"
import { decodeKeys } from "./telex.ts"

describe("decodeKeys", () => {
  test.each([
    ["banhs", "bánh"],
    ["basnh", "bánh"],
    ["pias", "pía"],
    ["lajp", "lạp"],
    ["xuwowngr", "xưởng"],
    ["xuowngr", "xưởng"],
    ["dduwowngf", "đường"],
    ["ddaauj", "đậu"],
    ["caafn", "cần"],
    ["canaf", "cần"],
    ["nuwowcs", "nước"],
    ["suwax", "sữa"],
    ["ruwowuj", "rượu"],
    ["hoaf", "hòa"],
    ["toanf", "toàn"],
    ["thuyr", "thủy"],
    ["giaf", "già"],
    ["quar", "quả"],
    ["khoais", "khoái"],
    ["bow", "bơ"],
    ["ddo", "đo"],
    ["MAWMS", "mắm"],
  ])("Telex %s is %s", (typed, meant) => {
    expect(decodeKeys(typed)).toBe(meant)
  })

  test.each([
    ["ba1nh", "bánh"],
    ["banh1", "bánh"],
    ["la5p", "lạp"],
    ["xu7o7ng3", "xưởng"],
    ["xuong73", "xưởng"],
    ["sa6u2", "sầu"],
    ["sau62", "sầu"],
    ["rie6ng", "riêng"],
    ["d9a6u5", "đậu"],
    ["d9u7o7ng2", "đường"],
    ["su74a", "sữa"],
    ["ma8m1", "mắm"],
    ["buo6n2", "buồn"],
    ["kho6", "khô"],
  ])("VNI %s is %s", (typed, meant) => {
    expect(decodeKeys(typed)).toBe(meant)
  })

  test.each(["banh", "bánh", "st25", "om5451", "r21", "ng7", "500g", "xyz", "wow", "", "b", "2", "vicosap"])(
    "%j is nothing else",
    (typed) => {
      expect(decodeKeys(typed)).toBeNull()
    },
  )
})
