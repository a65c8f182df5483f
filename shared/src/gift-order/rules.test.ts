import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import {
  countDays,
  daysLeft,
  GIFT_MOVES,
  GIFT_PARCEL_STATES,
  giftParcelCode,
  hasLeft,
  isClosed,
  isPast,
  isSettled,
  mayUnpack,
  missingByDay,
  movesFrom,
  moveTo,
  parseGiftParcelCode,
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
    for (const state of GIFT_PARCEL_STATES) {
      expect(hasLeft([{ state, again: false }])).toBe(state !== "packed" && state !== "unpacked")
    }
    expect(hasLeft([{ state: "packed", again: true }])).toBe(true)
    const packed = { state: "packed" as const, again: false }
    expect(hasLeft([{ state: "delivered", again: false }, packed])).toBe(false)
  })
})

describe("the parcel of a recipient at the packing desk", () => {
  it("may be opened again only until it has left for the first time", () => {
    expect(GIFT_PARCEL_STATES.filter((state) => mayUnpack({ state, again: false }))).toEqual(["packed"])
    expect(GIFT_PARCEL_STATES.filter((state) => mayUnpack({ state, again: true }))).toEqual([])
  })

  it("is closed when the desk has said so, or when it is gone", () => {
    expect(isClosed({ state: "packed", checked: false })).toBe(false)
    expect(isClosed({ state: "packed", checked: true })).toBe(true)
    expect(isClosed({ state: "handed_over", checked: false })).toBe(true)
  })

  it("is nobody's any more when another took its place, or when it was opened", () => {
    expect(GIFT_PARCEL_STATES.filter(isPast)).toEqual(["resent", "unpacked"])
  })

  test.each([
    ["WF7K2M9Q-Q12", { code: "WF7K2M9Q", position: 12 }],
    ["wf7k 2m9q q12", { code: "WF7K2M9Q", position: 12 }],
    ["wf7k2m9q-012", { code: "WF7K2M9Q", position: 12 }],
    ["https://cho.example/kenh-co-so/a/diem-ban/b/don-qua/dong-goi?ma=WF7K2M9Q-Q7", { code: "WF7K2M9Q", position: 7 }],
    ["https://cho.example/en/dong-goi?x=1&ma=WF7K2M9Q-Q7#x", { code: "WF7K2M9Q", position: 7 }],
    ["WF7K2M9Q", null],
    ["WF7K2M9Q-Q0", null],
    ["WF7K2M90-Q1", null],
    ["https://evil.example/", null],
    ["", null],
  ])("%j is named %j", (typed, named) => {
    expect(parseGiftParcelCode(typed)).toEqual(named)
  })

  it("is found by the code that is printed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (position) => {
        const name = { code: "WF7K2M9Q", position }
        expect(parseGiftParcelCode(giftParcelCode(name))).toEqual(name)
      }),
    )
  })
})

describe("what is missing by day", () => {
  it("leaves to a day what the days before do not take", () => {
    expect(missingByDay([4, 3, 5], 8)).toEqual([0, 0, 4])
    expect(missingByDay([4, 3], 0)).toEqual([4, 3])
    expect(missingByDay([4], -2)).toEqual([4])
  })

  it("is together what all need and does not lie there", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500)), fc.nat(2000), (needs, stocked) => {
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
        expect(sum(missingByDay(needs, stocked))).toBe(Math.max(0, sum(needs) - stocked))
      }),
    )
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
