import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import {
  countDays,
  daysLeft,
  GIFT_MOVES,
  GIFT_PARCEL_STATES,
  hasLeft,
  isSettled,
  movesFrom,
  moveTo,
  piecesFor,
  RECIPIENT_STATES,
  sumDays,
} from "./rules.ts"

describe("what is done to the parcel of a recipient", () => {
  test.each([
    ["packed", "hand_over", "handed_over"],
    ["handed_over", "deliver", "delivered"],
    ["handed_over", "return", "returned"],
    ["returned", "resend", "resent"],
    ["returned", "close", "closed"],
    ["packed", "deliver", null],
    ["packed", "return", null],
    ["handed_over", "hand_over", "done"],
    ["delivered", "deliver", "done"],
    ["delivered", "return", null],
    ["closed", "resend", null],
    ["resent", "close", null],
  ] as const)("%s, %s: %s", (state, move, to) => {
    expect(moveTo(state, move)).toBe(to)
  })

  it("is offered only where it can be done", () => {
    for (const state of RECIPIENT_STATES) {
      for (const move of GIFT_MOVES) {
        const next = state === "to_pack" ? null : moveTo(state, move)
        expect(movesFrom(state).includes(move)).toBe(next !== null && next !== "done")
      }
    }
  })

  it("ends with the recipient, or with the point", () => {
    expect(RECIPIENT_STATES.filter(isSettled)).toEqual(["delivered", "closed"])
    for (const state of RECIPIENT_STATES.filter(isSettled)) expect(movesFrom(state)).toEqual([])
  })
})

test("boxes take each of their goods as often as it is in one", () => {
  const contents = [
    { variant_id: "cake", count: 2 },
    { variant_id: "rice", count: 1 },
  ]
  expect(piecesFor(contents, 48).map(({ quantity }) => quantity)).toEqual([96, 48])
  expect(piecesFor(contents, 0).map(({ quantity }) => quantity)).toEqual([0, 0])
})

describe("a wave", () => {
  it("has left when each of its parcels has, also one that came back", () => {
    expect(hasLeft([])).toBe(false)
    for (const state of GIFT_PARCEL_STATES) expect(hasLeft([{ state, again: false }])).toBe(state !== "packed")
    expect(hasLeft([{ state: "packed", again: true }])).toBe(true)
    const packed = { state: "packed" as const, again: false }
    expect(hasLeft([{ state: "delivered", again: false }, packed])).toBe(false)
  })
})

describe("the days of recipients", () => {
  const row = fc.record({
    day: fc.constantFrom("2027-01-28", "2027-01-29", "2027-02-01"),
    boxes: fc.integer({ min: 1, max: 20 }),
  })
  const boxesOf = (days: { boxes: number }[]) => days.reduce((sum, { boxes }) => sum + boxes, 0)

  it("hold all of them, and what is left is all without what is packed", () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (packed, open) => {
        const all = countDays([...packed, ...open])
        const left = daysLeft(all, countDays(packed))
        expect(boxesOf(all)).toBe(boxesOf(packed) + boxesOf(open))
        expect(left).toEqual(countDays(open))
        expect(sumDays([...countDays(packed), ...left])).toEqual(all)
      }),
    )
  })
})
