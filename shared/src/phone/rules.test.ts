import { describe, expect, test } from "vitest"
import { formatPhone, maskPhone, parsePhone } from "./rules.ts"

describe("parsePhone", () => {
  test.each([
    "0912345678",
    "0912 345 678",
    "0912.345.678",
    "0912-345-678",
    "(0912) 345678",
    " 0912345678 ",
    "+84912345678",
    "+84 912 345 678",
    "84912345678",
    "0084912345678",
    "+840912345678",
  ])("%j reaches +84912345678", (text) => {
    expect(parsePhone(text)).toEqual({ e164: "+84912345678", national: "0912345678" })
  })

  test.each([
    ["0321234567", "+84321234567"],
    ["0701234567", "+84701234567"],
    ["0861234567", "+84861234567"],
    ["0551234567", "+84551234567"],
    ["02438251234", "+842438251234"],
    ["02923822222", "+842923822222"],
  ])("%s is a number in Viet Nam", (text, e164) => {
    expect(parsePhone(text)?.e164).toBe(e164)
  })

  test.each([
    ["", "nothing"],
    ["091234567", "a digit too few"],
    ["09123456789", "a digit too many"],
    ["01212345678", "a mobile of the old eleven digits"],
    ["01612345678", "another of them"],
    ["0412345678", "a range that is not in use"],
    ["19001234", "a hotline"],
    ["18001234", "a free hotline"],
    ["113", "the police"],
    ["+12025550123", "a foreign number"],
    ["+33612345678", "another foreign number"],
    ["abc", "letters"],
    ["gọi 0912345678", "words around it"],
    ["0912345678 ext 5", "an extension"],
    ["0912345678 0987654321", "two numbers"],
    ["<script>alert(1)</script>", "script"],
    ["9".repeat(5000), "endless digits"],
  ])("%j is refused: %s", (text) => {
    expect(parsePhone(text)).toBeNull()
  })
})

describe("phones in words", () => {
  test.each([
    ["+84912345678", "0912 345 678", "09•• ••• 678"],
    ["+842438251234", "024 3825 1234", "02• •••• •234"],
    ["+842923822222", "0292 3822 222", "02•• •••• 222"],
  ])("%s is shown as %s and hidden as %s", (e164, shown, masked) => {
    expect(formatPhone(e164)).toBe(shown)
    expect(maskPhone(e164)).toBe(masked)
  })
})
