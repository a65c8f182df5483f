import { describe, expect, test } from "vitest"
import { answerByDay, isDisputed, mayMove, OVER_STATES, refundOf, reportUntil, stateAfter } from "./rules.ts"

describe("reportUntil", () => {
  // 20:00 in Viet Nam on the 24th.
  const delivered_at = new Date("2026-11-24T13:00:00Z")
  test.each([
    ["wrong_information", "frozen", "2026-12-24T16:59:59.999Z"],
    ["wrong_information", "ambient", "2026-12-24T16:59:59.999Z"],
    ["damaged", "cool", "2026-11-26T13:00:00.000Z"],
    ["poor_quality", "frozen", "2026-11-26T13:00:00.000Z"],
    ["missing", "cool", "2026-12-01T16:59:59.999Z"],
    ["damaged", "ambient", "2026-12-01T16:59:59.999Z"],
    ["wrong_goods", "ambient", "2026-12-01T16:59:59.999Z"],
  ] as const)("%s of %s goods may be reported until %s", (reason, temperature_class, until) => {
    expect(reportUntil(reason, { delivered_at, temperature_class })?.toISOString()).toBe(until)
  })

  test("what has not arrived has no last day", () => {
    expect(reportUntil("missing", { delivered_at: null, temperature_class: "cool" })).toBeNull()
  })
})

describe("answerByDay", () => {
  test.each([
    ["2026-11-25", "2026-11-30"], // Wednesday
    ["2026-11-27", "2026-12-02"], // Friday
    ["2026-11-28", "2026-12-02"], // Saturday
  ])("reported on %s it is answered by %s", (reported_on, day) => {
    expect(answerByDay(reported_on)).toBe(day)
  })
})

describe("mayMove", () => {
  test("only the buyer agrees, only to an offer", () => {
    expect(mayMove("buyer", "agree", "offered")).toBe(true)
    expect(mayMove("buyer", "agree", "open")).toBe(false)
    expect(mayMove("seller", "agree", "offered")).toBe(false)
  })

  test("the shop decides what was taken to it, and the seller does not any more", () => {
    expect(mayMove("operator", "dismiss", "escalated")).toBe(true)
    expect(mayMove("seller", "accept", "escalated")).toBe(false)
    expect(mayMove("operator", "dismiss", "open")).toBe(false)
  })

  test("a seller who refused may still give in, and a buyer who was refused may go to the shop", () => {
    expect(mayMove("seller", "accept", "refused")).toBe(true)
    expect(mayMove("buyer", "escalate", "refused")).toBe(true)
  })

  test("silence takes it to the shop, and nothing else does by itself", () => {
    expect(mayMove("system", "escalate", "open")).toBe(true)
    expect(mayMove("system", "escalate", "offered")).toBe(false)
    expect(mayMove("system", "dismiss", "escalated")).toBe(false)
  })

  test.each(["settled", "dismissed", "withdrawn"] as const)("nothing moves what is %s", (state) => {
    for (const party of ["buyer", "seller", "operator", "system"] as const) {
      for (const move of [
        "withdraw",
        "agree",
        "escalate",
        "accept",
        "offer",
        "refuse",
        "receive",
        "dismiss",
      ] as const) {
        expect(mayMove(party, move, state)).toBe(false)
      }
    }
  })
})

test("what is accepted is settled, unless the goods come back first", () => {
  expect(stateAfter("accept", false)).toBe("settled")
  expect(stateAfter("accept", true)).toBe("returning")
  expect(stateAfter("receive", true)).toBe("settled")
})

test("a refused complaint leaves the seller's list, one taken to the shop comes back to it", () => {
  expect(isDisputed("refused")).toBe(false)
  expect(isDisputed("escalated")).toBe(true)
})

test("a report that nobody has to act on any more is over", () => {
  expect(OVER_STATES).toEqual(["refused", "settled", "dismissed", "withdrawn"])
})

describe("refundOf", () => {
  const cake = { paid: 65_000, quantity: 1 }
  test("a part is paid for as it was bought", () => {
    expect(refundOf([cake], { fee: 31_000, sent: 2 })).toBe(65_000)
  })
  test("the delivery is paid back when nothing is kept", () => {
    expect(refundOf([{ paid: 130_000, quantity: 2 }], { fee: 31_000, sent: 2 })).toBe(161_000)
  })
})
