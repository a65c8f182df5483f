import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { BOX_SLOTS } from "./kinds.ts"
import { cellOf, fitsInside, gridOf, placePieces, slotsOf } from "./slots.ts"

const pack = (weight: number | null, ...sides: number[]) => {
  const [length = null, width = null, height = null] = sides
  return { weight, length, width, height }
}

describe("how many places goods take", () => {
  test.each([
    ["a pack of 500 g", pack(550), 1],
    ["a kilogram with its bag", pack(1_100), 1],
    ["a gram more", pack(1_101), 2],
    ["two kilograms of rice", pack(2_060), 2],
    ["five kilograms", pack(5_100), 4],
    ["more than any box takes", pack(5_501), null],
    ["light, but as large as two litres", pack(300, 20, 10, 10), 1],
    ["light and larger", pack(300, 21, 10, 10), 2],
    ["light and four times as large", pack(300, 20, 20, 20), 4],
    ["a hat", pack(120, 40, 40, 20), null],
    ["of unknown weight", pack(null, 10, 10, 10), null],
    ["with a side that nobody has measured, by its weight", pack(900, 100, 100), 1],
  ])("%s", (_, goods, slots) => {
    expect(slotsOf(goods)).toBe(slots)
  })

  it("never becomes fewer for what is heavier or larger", () => {
    const size = fc.record({
      weight: fc.integer({ min: 1, max: 8_000 }),
      length: fc.integer({ min: 1, max: 40 }),
      width: fc.integer({ min: 1, max: 40 }),
      height: fc.integer({ min: 1, max: 40 }),
    })
    const rank = (slots: number | null) => slots ?? Number.POSITIVE_INFINITY
    fc.assert(
      fc.property(size, fc.integer({ min: 0, max: 500 }), (goods, more) => {
        const heavier = { ...goods, weight: goods.weight + more }
        const larger = { ...goods, length: goods.length + more }
        expect(rank(slotsOf(heavier))).toBeGreaterThanOrEqual(rank(slotsOf(goods)))
        expect(rank(slotsOf(larger))).toBeGreaterThanOrEqual(rank(slotsOf(goods)))
      }),
    )
  })
})

describe("whether goods go into a box", () => {
  const box = { inner_length: 30, inner_width: 20, inner_height: 10 }
  test.each([
    ["exactly", pack(500, 30, 20, 10), true],
    ["turned over", pack(500, 10, 30, 20), true],
    ["not when one side is longer than all", pack(500, 31, 5, 5), false],
    ["not when no side is as flat", pack(500, 11, 11, 11), false],
    ["when nobody has measured", pack(500), true],
  ])("%s", (_, goods, fits) => {
    expect(fitsInside(goods, box)).toBe(fits)
  })
})

describe("where pieces lie", () => {
  it("one after the other, as the list says", () => {
    const rice = { count: 1, slots: 2 }
    const cakes = { count: 2, slots: 1 }
    expect(placePieces([rice, cakes], 6)).toEqual([
      { item: rice, from: 1, to: 2 },
      { item: cakes, from: 3, to: 3 },
      { item: cakes, from: 4, to: 4 },
    ])
  })

  it("leaves out what does not fit any more", () => {
    const rice = { count: 3, slots: 2 }
    expect(placePieces([rice, { count: 1, slots: null }], 4).map(({ from }) => from)).toEqual([1, 3])
  })

  const items = fc.array(fc.record({ count: fc.integer({ min: 1, max: 4 }), slots: fc.constantFrom(1, 2, 4) }), {
    maxLength: 6,
  })
  const anyBox = fc.constantFrom(...BOX_SLOTS)

  it("takes all that the places suffice for, and no place twice", () => {
    fc.assert(
      fc.property(items, anyBox, (list, slots) => {
        const pieces = placePieces(list, slots)
        const taken = pieces.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n))
        expect(new Set(taken).size).toBe(taken.length)
        expect(taken.every((place) => place >= 1 && place <= slots)).toBe(true)
        const needed = list.reduce((sum, { count, slots: each }) => sum + count * each, 0)
        const all = list.reduce((sum, { count }) => sum + count, 0)
        if (needed <= slots) expect(pieces).toHaveLength(all)
      }),
    )
  })

  it("draws places that follow each other beside each other, each in a cell of its own", () => {
    fc.assert(
      fc.property(anyBox, (slots) => {
        const { rows, columns } = gridOf(slots)
        expect(rows * columns).toBe(slots)
        const cells = Array.from({ length: slots }, (_, n) => cellOf(n + 1, slots))
        expect(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(slots)
        for (const [n, cell] of cells.slice(1).entries()) {
          const before = cells[n]
          expect(Math.abs(cell.row - (before?.row ?? 0)) + Math.abs(cell.column - (before?.column ?? 0))).toBe(1)
        }
      }),
    )
  })
})
