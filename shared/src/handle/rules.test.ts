import { describe, expect, test } from "vitest"
import { isHandle, MAX_HANDLE_LENGTH, toHandle } from "./rules.ts"

describe("toHandle", () => {
  test.each([
    ["Bánh pía Tân Huê Viên", "banh-pia-tan-hue-vien"],
    ["Đường thốt nốt", "duong-thot-not"],
    ["  Gạo ST25 – túi 5 kg!  ", "gao-st25-tui-5-kg"],
    ["Trà “mãng cầu” & gừng", "tra-mang-cau-gung"],
    ["Cơ sở Minh Họa (minh họa)", "co-so-minh-hoa-minh-hoa"],
    ["Hoà/Hòa", "hoa-hoa"],
    ["---", ""],
    ["ខ្មែរ", ""],
  ])("%s lies at %s", (name, handle) => {
    expect(toHandle(name)).toBe(handle)
  })

  test("a name of exactly 80 characters stays whole", () => {
    const name = `${"a".repeat(39)} ${"b".repeat(40)}`
    expect(toHandle(name)).toBe(name.replace(" ", "-"))
  })

  test("a longer one is cut between words, never within one", () => {
    expect(toHandle(`${"a".repeat(39)} ${"b".repeat(40)} c`)).toBe(`${"a".repeat(39)}-${"b".repeat(40)}`)
    expect(toHandle(`${"a".repeat(39)} ${"b".repeat(41)}`)).toBe("a".repeat(39))
  })

  test("a single endless word is cut at the limit", () => {
    expect(toHandle("a".repeat(200))).toHaveLength(MAX_HANDLE_LENGTH)
  })
})

describe("isHandle", () => {
  test.each(["banh-pia", "gao-st25", "a"])("%j can be one", (text) => expect(isHandle(text)).toBe(true))
  test.each(["", "Banh", "banh--pia", "-banh", "bánh", "../x", "a\u0000", "a".repeat(121)])("%j cannot", (text) =>
    expect(isHandle(text)).toBe(false),
  )
})
