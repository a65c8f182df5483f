import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import {
  boxProblems,
  giftTotals,
  isOfferedOn,
  lastOrderDayOf,
  misfitOf,
  roomLeft,
  starOfCard,
  giftable,
  restockDays,
  suppliable,
  unboxableReason,
} from "./rules.ts"

const unmeasured = { length: null, width: null, height: null }
const CAKE = {
  pack: { weight: 500, ...unmeasured },
  set_no: 6,
  temperature_class: "ambient",
  shelf_life_days: 60,
} as const
const BOX = { slots: 4, max_weight: 3_000, inner_length: 30, inner_width: 25, inner_height: 12 }
const of = (weight: number, count = 1) => ({ ...CAKE, pack: { weight, ...unmeasured }, count })

describe("what goes into no box", () => {
  test.each([
    ["alcohol, which takes its buyer's word", { set_no: 14 }, "alcohol"],
    ["health food and medicines", { set_no: 18 }, "medicine"],
    ["a stay", { set_no: 26 }, "service"],
    ["a plant", { set_no: 24 }, "live"],
    ["cut flowers that are kept cool", { set_no: 23, temperature_class: "cool" }, "live"],
    ["what nobody has weighed", { pack: { weight: null, ...unmeasured } }, "unmeasured"],
    ["a sack of rice", { pack: { weight: 10_100, ...unmeasured } }, "too_large"],
    ["what keeps for 19 days", { shelf_life_days: 19 }, "short_life"],
  ] as const)("%s", (_, more, reason) => {
    expect(unboxableReason({ ...CAKE, ...more }, 0)).toBe(reason)
  })

  test.each([
    ["food that keeps", {}],
    ["what keeps for 20 days", { shelf_life_days: 20 }],
    ["a basket of rattan, which keeps for ever", { set_no: 22, shelf_life_days: null }],
    ["goods that are kept cool", { temperature_class: "cool" }],
    ["goods of no set", { set_no: 0 }],
  ] as const)("but %s does", (_, more) => {
    expect(unboxableReason({ ...CAKE, ...more }, 0)).toBeNull()
  })

  it("counts the days until it is delivered: 20 have to be left then", () => {
    expect(unboxableReason(CAKE, 40)).toBeNull()
    expect(unboxableReason(CAKE, 41)).toBe("short_life")
  })
})

describe("whether one piece more goes into a box", () => {
  it("as long as there are places", () => {
    expect(misfitOf(BOX, [of(500, 3)], CAKE)).toBeNull()
    expect(misfitOf(BOX, [of(500, 4)], CAKE)).toEqual({ type: "no_room", needs: 1, left: 0 })
    expect(misfitOf(BOX, [of(500, 3)], of(2_000))).toEqual({ type: "no_room", needs: 2, left: 1 })
    expect(misfitOf(BOX, [of(500, 2)], CAKE, 3)).toEqual({ type: "no_room", needs: 3, left: 2 })
  })

  it("as long as it can carry it", () => {
    expect(misfitOf(BOX, [of(1_100, 2)], of(800))).toBeNull()
    expect(misfitOf(BOX, [of(1_100, 2)], of(801))).toEqual({ type: "too_heavy", needs: 801, left: 800 })
  })

  it("never what has to be kept cold beside what has not", () => {
    const cool = { ...of(500), temperature_class: "cool" as const }
    expect(misfitOf(BOX, [of(500)], cool)).toEqual({ type: "cold_apart" })
    expect(misfitOf(BOX, [cool], of(500))).toEqual({ type: "cold_apart" })
    expect(misfitOf(BOX, [], cool)).toBeNull()
    expect(misfitOf(BOX, [cool], cool)).toBeNull()
  })

  it("nor what is longer than the box", () => {
    const long = { ...CAKE, pack: { weight: 300, length: 31, width: 4, height: 4 } }
    expect(misfitOf(BOX, [], long)).toEqual({ type: "too_big_for_box" })
  })

  const goods = fc.record({ weight: fc.integer({ min: 50, max: 5_500 }), count: fc.integer({ min: 1, max: 3 }) })

  it("so that a box which was filled piece by piece has nothing wrong with it", () => {
    fc.assert(
      fc.property(fc.array(goods, { maxLength: 8 }), (wanted) => {
        const filled = wanted.reduce<ReturnType<typeof of>[]>(
          (items, { weight, count }) =>
            misfitOf(BOX, items, of(weight), count) === null ? [...items, of(weight, count)] : items,
          [],
        )
        expect(boxProblems(BOX, filled)).toEqual([])
        const left = roomLeft(BOX, filled)
        expect(left.slots_taken + left.slots_left).toBe(BOX.slots)
        expect(left.weight + left.weight_left).toBe(BOX.max_weight)
      }),
    )
  })
})

describe("a box that does not hold its goods any more", () => {
  it("says everything that is wrong at once", () => {
    const cool = { ...of(2_000), temperature_class: "cool" as const }
    expect(boxProblems(BOX, [of(1_000, 3), cool])).toEqual([
      { type: "cold_apart" },
      { type: "no_room", needs: 5, left: 4 },
      { type: "too_heavy", needs: 5_000, left: 3_000 },
    ])
  })

  it("is empty without a complaint", () => {
    expect(boxProblems(BOX, [])).toEqual([])
  })
})

test("what is too near its use-by day is in no box, and what bears no day can be", () => {
  const shelf = {
    stocked: 10,
    reserved: 2,
    use_by: [
      { day: "2027-01-29", quantity: 3 },
      { day: "2027-01-30", quantity: 4 },
      { day: null, quantity: 3 },
    ],
  }
  expect(giftable(shelf, "2027-01-09")).toBe(8)
  expect(giftable(shelf, "2027-01-10")).toBe(5)
  expect(giftable(shelf, "2027-01-11")).toBe(1)
  expect(giftable({ ...shelf, reserved: 8 }, "2027-01-11")).toBe(0)
})

test("goods come from the point, and from their maker where there is time to ask", () => {
  const supply = { free: 3, restock: 10, restock_days: 7 }
  expect(suppliable(supply, 6)).toBe(3)
  expect(suppliable(supply, 7)).toBe(13)
  expect(suppliable({ ...supply, free: -1, restock: 0 }, 7)).toBe(0)
})

describe("how long it takes until goods have come from their maker", () => {
  // A Monday.
  const today = "2027-01-11"
  const closed = (from: string, until: string) => ({ from, until })

  test.each([
    ["who is open", 1, null, 7],
    ["who closes after they have left", 1, closed("2027-01-13", "2027-01-31"), 7],
    ["who is closed on the day on which they would leave", 1, closed("2027-01-12", "2027-01-14"), 10],
    ["who works again on a Sunday, and so on Monday", 1, closed("2027-01-12", "2027-01-16"), 13],
    ["who has to prepare them first", 3, closed("2027-01-13", "2027-01-31"), 26],
    ["whose holidays are over", 1, closed("2027-01-01", "2027-01-10"), 7],
  ])("%s", (_, lead_days, closure, days) => {
    expect(restockDays({ today, lead_days, closure })).toBe(days)
  })

  test("goods that lie ready take a day, like any order", () => {
    expect(restockDays({ today, lead_days: null, closure: closed("2027-01-11", "2027-01-14") })).toBe(10)
  })
})

describe("what a gift costs", () => {
  const box = { price: 45_000, weight: 350 }

  it("is its goods and the box, as many times as there are boxes", () => {
    const items = [
      { count: 2, price: 65_000, weight: 500 },
      { count: 1, price: 195_000, weight: 2_060 },
    ]
    expect(giftTotals(box, items, 48)).toEqual({
      goods: 325_000,
      box: 45_000,
      one: 370_000,
      boxes: 48,
      all: 17_760_000,
      weight_one: 3_410,
      weight_all: 163_680,
    })
  })

  it("is whole đồng, and the sum of its parts", () => {
    const item = fc.record({
      count: fc.integer({ min: 1, max: 12 }),
      price: fc.integer({ min: 0, max: 1_000_000_000 }),
      weight: fc.integer({ min: 1, max: 5_500 }),
    })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), fc.integer({ min: 1, max: 1_000 }), (items, boxes) => {
        const { goods, box: empty, one, all } = giftTotals(box, items, boxes)
        expect(Number.isSafeInteger(all)).toBe(true)
        expect(one).toBe(goods + empty)
        expect(all).toBe(one * boxes)
      }),
    )
  })
})

test("a box that takes five days is ordered five days before", () => {
  expect(lastOrderDayOf(5, "2027-02-03")).toBe("2027-01-29")
  expect(lastOrderDayOf(0, "2027-02-03")).toBe("2027-02-03")
})

test.each([
  [{}, true],
  [{ is_offered: false }, false],
  [{ offered_from: "2026-12-01" }, true],
  [{ offered_from: "2026-12-02" }, false],
  [{ offered_until: "2026-12-01" }, true],
  [{ offered_until: "2026-11-30" }, false],
])("with %j a box is offered on 1 December: %s", (more, offered) => {
  const always = { is_offered: true, offered_from: null, offered_until: null }
  expect(isOfferedOn({ ...always, ...more }, "2026-12-01")).toBe(offered)
})

describe("the star on a card", () => {
  const star = (stars: 3 | 4 | 5, valid_from: string, valid_until: string) => ({
    id: `rec_${valid_from}`,
    stars,
    valid_from,
    valid_until,
    extended_until: null,
    revoked_on: null,
    verified_on: valid_from,
    source: "Danh sách công bố",
  })
  const FOUR = star(4, "2024-02-01", "2027-02-01")

  it("is one that is in force when the gift is delivered, not when it is put together", () => {
    expect(starOfCard([FOUR], ["2027-02-01"])?.stars).toBe(4)
    expect(starOfCard([FOUR], ["2027-02-02"])).toBeNull()
  })

  it("is in force on each of its days", () => {
    expect(starOfCard([FOUR], ["2027-01-30", "2027-02-01"])?.stars).toBe(4)
    expect(starOfCard([FOUR], ["2027-01-30", "2027-02-02"])).toBeNull()
    expect(starOfCard([FOUR], [])).toBeNull()
  })

  it("is the lower one where it rises between them", () => {
    const five = star(5, "2027-01-15", "2030-01-15")
    expect(starOfCard([FOUR, five], ["2027-01-14", "2027-01-20"])?.stars).toBe(4)
    expect(starOfCard([FOUR, five], ["2027-01-20"])?.stars).toBe(5)
  })
})
