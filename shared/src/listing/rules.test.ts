import { describe, expect, test } from "vitest"
import {
  EMPTY_LISTING,
  isBelowNet,
  LabelFacts,
  listingGaps,
  parseMeasure,
  parseWhole,
  type ListingContent,
} from "./content.ts"
import { needOfFact } from "./facts.ts"
import { flagsOf } from "./flags.ts"
import { differencesOf, isMaterial } from "./review.ts"
import { SaveListing } from "./schemas.ts"

const PACK = { id: null, title: "Gói 500 g", price: 65_000, net: null, weight_g: 550, stock: 10 }
const CAKE: ListingContent = {
  ...EMPTY_LISTING,
  name: "Bánh pía đậu xanh",
  set_no: 6,
  variants: [PACK],
  facts: { ...EMPTY_LISTING.facts, ingredients: "Đậu xanh", usage: "Ăn ngay", storage: "Nơi khô", shelf_life_days: 30 },
}

describe("what a label is asked for", () => {
  test.each([
    [6, "ingredients", "needed"],
    [6, "allergens", "advised"],
    [1, "ingredients", "none"],
    [1, "storage", "needed"],
    [14, "warnings", "needed"],
    [14, "shelf_life_days", "advised"],
    [18, "declaration_no", "needed"],
    [14, "alcohol_by_volume", "needed"],
    [17, "alcohol_by_volume", "none"],
    [19, "warnings", "needed"],
    [21, "ingredients", "needed"],
    [21, "shelf_life_days", "none"],
    [24, "usage", "advised"],
    [26, "storage", "none"],
    [0, "storage", "needed"],
  ] as const)("set %d: %s is %s", (set_no, fact, need) => {
    expect(needOfFact(set_no, fact)).toBe(need)
  })
})

describe("what is missing", () => {
  test("of a whole listing nothing, of an empty one its name, set and first pack", () => {
    expect(listingGaps(CAKE)).toEqual([])
    expect(listingGaps(EMPTY_LISTING).map(({ field }) => field)).toEqual(["name", "set_no", "variants.0.title"])
  })

  test("each pack's own, and what the label of the set needs", () => {
    const gaps = listingGaps({
      ...CAKE,
      variants: [PACK, { ...PACK, price: null, weight_g: null }],
      facts: { ...CAKE.facts, storage: "", shelf_life_days: null },
    })
    expect(gaps).toEqual([
      { part: "packs", field: "variants.1.price" },
      { part: "packs", field: "variants.1.weight_g" },
      { part: "label", field: "facts.storage" },
      { part: "label", field: "facts.shelf_life_days" },
    ])
  })
})

describe("the weight of a pack with its wrapping", () => {
  test.each([
    [{ amount: 0.5, unit: "kg" }, 400, true],
    [{ amount: 500, unit: "g" }, 499, true],
    [{ amount: 500, unit: "g" }, 500, false],
    [{ amount: 4.35, unit: "kg" }, 4350, false],
    [{ amount: 1.001, unit: "kg" }, 1001, false],
    [{ amount: 1.001, unit: "kg" }, 1000, true],
    [{ amount: 1, unit: "l" }, 900, false],
    [{ amount: 500, unit: "ml" }, 450, false],
    [{ amount: 600, unit: "piece" }, 500, false],
    [{ amount: 500, unit: "g" }, null, false],
    [null, 1, false],
  ] as const)("of %j at %j g below it: %j", (net, weight_g, isBelow) => {
    expect(isBelowNet({ net, weight_g })).toBe(isBelow)
  })

  test("a draft that says too little is not complete", () => {
    const variants = [{ ...PACK, net: { amount: 0.5, unit: "kg" as const }, weight_g: 400 }]
    expect(listingGaps({ ...CAKE, variants })).toEqual([{ part: "packs", field: "variants.0.weight_g" }])
  })
})

describe("words that a reviewer looks at", () => {
  const wordsIn = (story: string) => flagsOf({ ...CAKE, story }).map(({ kind, word }) => `${kind}: ${word}`)

  test.each([
    ["Chữa bệnh tiểu đường", ["healing: Chữa bệnh", "healing: tiểu đường"]],
    ["giup TRI HO", ["healing: TRI HO"]],
    ["đạt 5 sao OCOP", ["star: 5 sao", "star: OCOP"]],
    ["hạng bốn sao ★★★★", ["star: bốn sao", "star: ★★★★"]],
    ["có VietGAP và ISO 22000", ["certificate: VietGAP", "certificate: ISO 22000"]],
    ["gạo HỮU CƠ", ["organic: HỮU CƠ"]],
    ["chỉ dẫn địa lý Sóc Trăng", ["indication: chỉ dẫn địa lý"]],
    ["Hữu cơ".normalize("NFD"), ["organic: Hữu cơ"]],
  ])("%j", (story, found) => {
    expect(wordsIn(story)).toEqual(found)
  })

  test.each(["Vị chua nhẹ, đặc sản Sóc Trăng", "Ngôi sao của bữa tiệc", "Trị giá món quà"])(
    "%j is nothing to look at",
    (story) => {
      expect(wordsIn(story)).toEqual([])
    },
  )

  test("names the field", () => {
    const facts = { ...CAKE.facts, usage: "Uống thay thế thuốc" }
    expect(flagsOf({ ...CAKE, facts })).toEqual([{ field: "facts.usage", kind: "healing", word: "thay thế thuốc" }])
  })
})

describe("what a proposal changes", () => {
  const live = { ...CAKE, variants: [{ ...PACK, id: "v1" }] }

  test("nothing when only price and stock differ, which need no review", () => {
    expect(differencesOf(live, { ...live, variants: [{ ...PACK, id: "v1", price: 1000, stock: 0 }] })).toEqual([])
    expect(["variants.0.price", "variants.1.stock", "photos"].map(isMaterial)).toEqual([false, false, false])
    expect(["name", "facts.storage", "variants.0.title", "story"].map(isMaterial)).toEqual([true, true, true, true])
  })

  test("field by field, before and after; a new pack with its price", () => {
    const changed = {
      ...live,
      name: "Bánh pía",
      facts: { ...live.facts, usage: "" },
      variants: [...live.variants, { ...PACK, title: "Hộp" }],
    }
    expect(differencesOf(live, changed)).toEqual([
      { field: "name", before: "Bánh pía đậu xanh", after: "Bánh pía" },
      { field: "facts.usage", before: "Ăn ngay", after: null },
      { field: "variants.1.title", before: null, after: "Hộp" },
      { field: "variants.1.weight_g", before: null, after: "550" },
      { field: "variants.1.price", before: null, after: "65000" },
      { field: "variants.1.stock", before: null, after: "10" },
    ])
  })

  test("everything of a product that is not on sale yet", () => {
    expect(differencesOf(null, CAKE)).toContainEqual({ field: "variants.0.price", before: null, after: "65000" })
  })
})

test("nobody writes a star or a certificate into a listing", () => {
  for (const more of [{ stars: 5 }, { certifications: [] }, { recognitions: [] }]) {
    expect(SaveListing.safeParse({ part: "story", story: "", ...more }).success).toBe(false)
  }
})

test.each([
  ["85000", 85_000],
  ["85.000", 85_000],
  ["85,000 đ", 85_000],
  ["1.285.000₫", 1_285_000],
  ["8.5", null],
  ["85k", null],
  ["-5", null],
  ["", null],
])("the price %j is %j", (text, price) => {
  expect(parseWhole(text)).toBe(price)
})

test.each([
  ["500", 500],
  ["1,5", 1.5],
  ["1.5", 1.5],
  ["1.2.3", null],
  ["x", null],
])("the measure %j is %j", (text, amount) => {
  expect(parseMeasure(text)).toBe(amount)
})

test.each([
  ["", ""],
  ["29", "29 % vol"],
  [" 29,5% vol ", "29,5 % vol"],
  ["35 độ", "35 % vol"],
  ["08.0 %", "8,0 % vol"],
])("a drink is as strong as %j", (typed, kept) => {
  expect(LabelFacts.parse({ ...EMPTY_LISTING.facts, alcohol_by_volume: typed }).alcohol_by_volume).toBe(kept)
})

test.each(["mạnh", "120 %", "29,55", "-5"])("no strength is %j", (typed) => {
  expect(LabelFacts.safeParse({ ...EMPTY_LISTING.facts, alcohol_by_volume: typed }).success).toBe(false)
})

test("a draft of before says nothing of it", () => {
  const { alcohol_by_volume: _, ...facts } = EMPTY_LISTING.facts
  expect(LabelFacts.parse(facts)).toEqual(EMPTY_LISTING.facts)
})
