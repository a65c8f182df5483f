import { describe, expect, test } from "vitest"
import { purchaseOutcome, type PurchaseOutcome } from "./purchase-outcome"

const PAID: PurchaseOutcome = { what: "paid", code: "WF7K2M9Q", name: "Hoa", received: 90_000, direct: null }
const LINK = "https://cho.example/don/WF7K2M9Q"
const told = (outcome: PurchaseOutcome, locale: "vi" | "en" = "vi") => purchaseOutcome(locale, outcome, LINK).text

describe("how the waiting for money ended", () => {
  test("tells who has received it", () => {
    expect(told(PAID)).toContain("Chợ OCOP đã nhận 90.000")
    expect(told({ ...PAID, direct: { is_partial: false } })).toContain("Các cơ sở đã nhận 90.000")
    expect(told({ ...PAID, direct: { is_partial: false } })).not.toContain("đã hủy")
    expect(told({ ...PAID, direct: { is_partial: true } })).toContain("đã hủy")
    expect(told({ ...PAID, direct: { is_partial: true } }, "en")).toContain("is cancelled")
  })

  test.each([0, 20_000])("tells who sends back %d đồng of what ran out of time", (received) => {
    const expired = { ...PAID, what: "expired" as const, received }
    expect(told(expired)).not.toContain("cơ sở gửi trả")
    expect(told({ ...expired, direct: { is_partial: true } })).toMatch(/cơ sở (sẽ được cơ sở )?gửi trả/)
    expect(told({ ...expired, direct: { is_partial: true } }, "en")).toMatch(
      /the makers? returns? it|The makers return/i,
    )
  })

  test.each(["paid", "expired", "given_back"] as const)(
    "groups the digits of a sum as the language does: %s",
    (what) => {
      for (const direct of [null, { is_partial: false }]) {
        const outcome = { ...PAID, what, direct }
        expect(told(outcome)).toContain("90.000\u00a0₫")
        expect(told(outcome, "en")).toContain("90,000\u00a0₫")
        expect(told(outcome, "en")).not.toContain("90.000")
      }
    },
  )
})
