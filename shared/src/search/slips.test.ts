import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { deletionsOf, isOneSlip, piecesOf, soundAlikes, splitsOf } from "./slips.ts"

describe("isOneSlip", () => {
  test.each([
    ["banh", "bnah"],
    ["pia", "piaa"],
    ["sưởng", "xưởng"],
    ["rieng", "rien"],
    ["tchi", "tich"],
  ])("%s and %s", (one, other) => {
    expect(isOneSlip(one, other)).toBe(one !== "tchi")
    expect(isOneSlip(other, one)).toBe(one !== "tchi")
  })

  test.each([
    ["banh", "banh"],
    ["banh", "bahnn"],
    ["cham", "tram"],
    ["", "ab"],
  ])("not %j and %j", (one, other) => {
    expect(isOneSlip(one, other)).toBe(false)
  })

  test("two words that are one slip apart share one of their deletions", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdeê"), minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        if (!isOneSlip(one, other)) return
        expect(deletionsOf(one).some((each) => deletionsOf(other).includes(each))).toBe(true)
      }),
    )
  })
})

describe("soundAlikes", () => {
  test.each([
    ["suong", "xuong"],
    ["cham", "tram"],
    ["gieng", "rieng"],
    ["sưởng", "xưởng"],
    ["lynh", "linh"],
    ["lan", "lang"],
    ["cuc", "cut"],
    ["nghe", "nge"],
  ])("%s sounds like %s", (heard, meant) => {
    expect(soundAlikes(heard)).toContain(meant)
  })

  test("a word of one or two letters sounds like no other but for i and y", () => {
    expect(soundAlikes("so")).toEqual([])
    expect(soundAlikes("mi")).toEqual(["my"])
  })
})

describe("splitsOf", () => {
  const words = new Set(["banh", "pia", "kho", "khoai", "ai", "lang", "tim", "lap", "xuong", "x", "uong"])
  const isWord = (piece: string) => words.has(piece)

  test.each([
    ["banhpia", [["banh", "pia"]]],
    ["khoailangtim", [["khoai", "lang", "tim"]]],
    ["banhx", []],
    ["banh", []],
    ["", []],
  ])("%s", (word, ways) => {
    expect(splitsOf(word, isWord)).toEqual(ways)
  })

  test("asks for no piece that piecesOf does not name", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 30 }), (word) => {
        const pieces = new Set(piecesOf(word))
        splitsOf(word, (piece) => {
          expect(pieces).toContain(piece)
          return piece.length % 2 === 0
        })
      }),
      { numRuns: 50 },
    )
  })
})
