import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asWritten, type CatalogueWord, readingsOf, wordsToLookUp } from "./readings.ts"
import { fold } from "./rules.ts"

const WORDS =
  "bánh pía sầu riêng lạp xưởng hành tím khô bò bơ mắm mận nước cá lóc mật ong hoa tràm chấm gạo đường dứa dừa homestay sườn khoai lang đậu phộng cơm chay tỏi đen vịnh st25"
const catalogue: CatalogueWord[] = WORDS.split(" ").map((word, i) => ({ word, folded: fold(word), documents: 40 - i }))
const readings = (typed: string) => readingsOf(typed, catalogue).map(({ words }) => words)

describe("readingsOf", () => {
  test.each([
    ["banh piaa", "banh pia"],
    ["bnah pia", "banh pia"],
    ["bánh píaa", "bánh pía"],
    ["lap suong", "lap xuong"],
    ["lạp sưởng", "lạp xưởng"],
    ["sau gieng", "sau rieng"],
    ["banhpia", "banh pia"],
    ["bánhpía", "bánh pía"],
    ["khoailang", "khoai lang"],
    ["gaost25", "gao st25"],
    ["home stay", "homestay"],
    ["banhs pias", "bánh pía"],
    ["ba1nh pi1a", "bánh pía"],
    ["bof", "bò"],
    ["bo7", "bơ"],
    ["gaoj st25", "gạo st25"],
    ["ddaauj phoongj", "đậu phộng"],
    ["xyzzy banh pia", "banh pia"],
    ["bánh tết", "bánh"],
    ["mua bánh pía ngon", "bánh pía"],
    ["gạo ngon", "gạo"],
    ["đặc sản bánh pía", "bánh pía"],
  ])("%s is read as %s", (typed, meant) => {
    expect(readings(typed)[0]).toBe(meant)
  })

  test.each(["xyzzy", "' or 1=1 --", "xyzzy bo", "bo", "com chay", "bánh pía", "", "!!", "500", "xgt"])(
    "%j is read as nothing else",
    (typed) => {
      expect(readings(typed)).toEqual([])
    },
  )

  test("marks may be a slip, and so may the letters under them", () => {
    expect(readings("mật ong hoa chàm").slice(0, 2)).toEqual(["mật ong hoa cham", "mật ong hoa tràm"])
  })

  test("short syllables are not corrected", () => {
    expect(readings("bop")).toEqual([])
  })

  test("whatever is typed, readings are few, of words of the catalogue or of what was typed, the likeliest first", () => {
    const typed = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(..."abnhpi 17s"), maxLength: 200 }),
    )
    fc.assert(
      fc.property(typed, (text) => {
        wordsToLookUp(text)
        const found = readingsOf(text, catalogue)
        expect(found.length).toBeLessThanOrEqual(12)
        expect(found.map(({ cost }) => cost)).toEqual(found.map(({ cost }) => cost).toSorted((a, b) => a - b))
      }),
    )
  })
})

describe("asWritten", () => {
  test.each([
    ["banh pia", "Lò Bánh pía chay", "Bánh pía"],
    ["pia banh", "Bánh pía chay", "pia banh"],
    ["banh pia lau", "Bánh pía", "banh pia lau"],
    ["", "Bánh pía", ""],
  ])("%j in %j is %j", (reading, name, words) => {
    expect(asWritten(reading, name)).toBe(words)
  })
})
