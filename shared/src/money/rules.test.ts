import { describe, expect, test } from "vitest"
import { formatVnd, parseVnd } from "./rules.ts"

describe("formatVnd", () => {
  test.each([
    [0, "0\u00a0₫"],
    [500, "500\u00a0₫"],
    [1000, "1.000\u00a0₫"],
    [25000, "25.000\u00a0₫"],
    [1285000, "1.285.000\u00a0₫"],
    [1234567890, "1.234.567.890\u00a0₫"],
    [-50000, "-50.000\u00a0₫"],
    [999.5, "1.000\u00a0₫"],
    [-0.4, "0\u00a0₫"],
  ])("%d đồng are written %s", (amount, text) => {
    expect(formatVnd(amount)).toBe(text)
  })

  test("it is what the locale data of Vietnamese says", () => {
    const intl = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" })
    for (const amount of [0, 7, 999, 1000, 123456, 1285000, 20000000])
      expect(formatVnd(amount)).toBe(intl.format(amount))
  })

  test("English groups with commas and keeps the sign behind", () => {
    expect(formatVnd(1285000, "en")).toBe("1,285,000\u00a0₫")
  })
})

describe("parseVnd", () => {
  test.each([
    ["200000", 200_000],
    ["200.000", 200_000],
    ["200,000", 200_000],
    ["1.285.000", 1_285_000],
    ["200 000", 200_000],
    [" 200.000 ₫ ", 200_000],
    ["200.000\u00a0₫", 200_000],
    ["200000đ", 200_000],
    ["200000 đồng", 200_000],
    ["200000 VND", 200_000],
    ["0", 0],
    ["200k", 200_000],
    ["200K", 200_000],
    ["1,5k", 1_500],
    ["200 nghìn", 200_000],
    ["200 ngàn", 200_000],
    ["2tr", 2_000_000],
    ["1,5tr", 1_500_000],
    ["1.25 triệu", 1_250_000],
    ["1tr2", 1_200_000],
    ["1tr250", 1_250_000],
    ["999999999999", 999_999_999_999],
  ])("%j means %i đồng", (text, amount) => {
    expect(parseVnd(text)).toBe(amount)
  })

  test("the decomposed letters that some phones send are read too", () => {
    expect(parseVnd("200 nghìn".normalize("NFD"))).toBe(200_000)
  })

  test.each([
    "",
    " ",
    "abc",
    "-5",
    "-200.000",
    "1.5",
    "200.00",
    "1.2345",
    "1.285,000",
    "1.500k",
    "k",
    "1e5",
    "0x10",
    "Infinity",
    "NaN",
    "20%",
    "200k500",
    "1000000000000",
    "99999999999999999999",
    "<script>",
  ])("%j is no amount", (text) => {
    expect(parseVnd(text)).toBeNull()
  })
})
