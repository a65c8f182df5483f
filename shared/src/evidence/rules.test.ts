import { describe, expect, test } from "vitest"
import { foldNumber, isNumberTyped } from "./rules.ts"

describe("foldNumber", () => {
  test.each([
    ["1234/QĐ-UBND", "1234qdubnd"],
    [" 1234 / qđ - ubnd ", "1234qdubnd"],
    ["1234/QÐ–UBND", "1234qdubnd"],
    ["VietGAP-TT-13-09-94-0004", "vietgaptt1309940004"],
    ["MH-001/2026", "mh0012026"],
    ["///", ""],
  ])("%s is compared as %s", (text, folded) => {
    expect(foldNumber(text)).toBe(folded)
  })
})

describe("isNumberTyped", () => {
  test.each([
    ["1234/QĐ-UBND", "1234/QĐ-UBND"],
    ["1234 qd ubnd", "1234/QĐ-UBND"],
    ["1234", "1234/QĐ-UBND"],
    ["mh 001 2026", "MH-001/2026"],
    ["26", "26/2026/QĐ-TTg"],
    ["001", "MH-001/2026"],
    ["1", "MH-001/2026"],
  ])("%s finds %s", (typed, printed) => {
    expect(isNumberTyped(typed, printed)).toBe(true)
  })

  test.each([
    ["123", "1234/QĐ-UBND"],
    ["1234/QĐ-UB", "1234/QĐ-UBND"],
    ["ubnd", "1234/QĐ-UBND"],
    ["", "1234/QĐ-UBND"],
    ["-", "1234/QĐ-UBND"],
    ["0", "1234/QĐ-UBND"],
    ["2026", "26/2026/QĐ-TTg"],
    ["", "không số"],
  ])("%s does not find %s", (typed, printed) => {
    expect(isNumberTyped(typed, printed)).toBe(false)
  })
})
