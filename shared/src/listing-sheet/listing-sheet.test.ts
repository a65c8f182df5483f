import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { EMPTY_LISTING, isBelowNet, type ListingContent } from "../listing/content.ts"
import { bare, SHEET_COLUMNS } from "./columns.ts"
import { parseCsv, toCsv } from "./csv.ts"
import { readSheet, type Cell } from "./read.ts"
import { toSheet } from "./write.ts"

const SETS = new Map(Array.from({ length: 26 }, (_, index) => [`bo${index + 1}`, index + 1]))

const HEAD = [
  "Tên sản phẩm",
  "Quy cách",
  "Giá (đồng)",
  "Nhóm (số bộ sản phẩm)",
  "Khối lượng tịnh",
  "Đơn vị tịnh",
  "Tháng có hàng",
]
const read = (...rows: Cell[][]) => readSheet([HEAD, ...rows], SETS)

describe("readSheet", () => {
  test("one row a pack; rows of one name are one product, whatever the case and the marks", () => {
    const { listings } = read(
      ["Bánh pía", "Hộp 4 cái", "65.000", 6, "480", "g", "11-2"],
      ["Gạo thơm", "Túi 5 kg", 195000, "bộ 3", "5", "KG", ""],
      ["bánh pía", "Hộp 8 cái", "120000", "", "0,96", "kg", ""],
    )
    expect(listings.map(({ rows, problems }) => [rows, problems])).toEqual([
      [[2, 4], []],
      [[3], []],
    ])
    expect(listings[0]?.content).toMatchObject({
      name: "Bánh pía",
      set_no: 6,
      season_months: [1, 2, 11, 12],
      variants: [
        { title: "Hộp 4 cái", price: 65_000, net: { amount: 480, unit: "g" } },
        { title: "Hộp 8 cái", price: 120_000, net: { amount: 0.96, unit: "kg" } },
      ],
    })
    expect(listings[1]?.content.set_no).toBe(3)
  })

  test("what cannot be read is named with its row and column", () => {
    const { listings } = read(
      ["Bánh pía", "Hộp", "nhiều", "99", "-1", "g", "13"],
      ["Bánh pía", "hộp", 6.5, "", "", "", ""],
      ["", "Gói", 5000, "", "3", "thúng", ""],
    )
    const told = listings.flatMap(({ problems }) => problems.map(({ row, column, type }) => `${row} ${column} ${type}`))
    expect(told.toSorted()).toEqual([
      "2 Giá (đồng) number_wrong",
      "2 Khối lượng tịnh number_wrong",
      "2 Nhóm (số bộ sản phẩm) set_wrong",
      "2 Tháng có hàng months_wrong",
      "3 Giá (đồng) number_wrong",
      "3 Quy cách pack_twice",
      "4 Tên sản phẩm name_missing",
      "4 Đơn vị tịnh unit_wrong",
    ])
  })

  test("a weight with its wrapping below the net weight is named; a litre is not judged", () => {
    const head = ["Tên sản phẩm", "Quy cách", "Giá (đồng)", "Khối lượng tịnh", "Đơn vị tịnh", "Nặng cả bao bì (g)"]
    const { listings } = readSheet(
      [
        head,
        ["Bánh pía", "Hộp", "65.000", "0,5", "kg", "400"],
        ["Bánh pía", "Gói", "65.000", "500", "g", "500"],
        ["Dầu dừa", "Chai", "65.000", "1", "lít", "950"],
      ],
      SETS,
    )
    expect(listings.map(({ problems }) => problems.map(({ row, column, type }) => [row, column, type]))).toEqual([
      [[2, "Nặng cả bao bì (g)", "weight_below_net"]],
      [],
    ])
  })

  test("names that differ by a mark are two products", () => {
    expect(read(["Mứt dừa", "Hộp", 5000], ["Mứt dứa", "Hộp", 5000]).listings).toHaveLength(2)
  })

  test("a sheet without the needed columns, without rows, or with too many is refused as a whole", () => {
    expect(readSheet([["Tên sản phẩm"]], SETS).problems[0]?.type).toBe("columns_missing")
    expect(readSheet([], SETS).problems[0]?.type).toBe("columns_missing")
    expect(read([null, " "]).problems[0]?.type).toBe("sheet_empty")
    expect(read(...Array.from({ length: 501 }, (_, n) => [`Sản phẩm ${n}`, "Gói", 5000])).problems[0]?.type).toBe(
      "sheet_too_long",
    )
  })

  test("columns may stand in any order, and their heads be typed without marks", () => {
    const { listings } = readSheet(
      [
        ["gia (dong)", "quy cach", "TEN SAN PHAM"],
        [5000, "Gói", "Muối"],
      ],
      SETS,
    )
    expect(listings[0]?.content).toMatchObject({ name: "Muối", variants: [{ title: "Gói", price: 5000 }] })
  })

  test("a text that is too long is named and cut", () => {
    const { listings } = read(["Bánh".repeat(100), "Hộp", 5000])
    expect(listings[0]?.problems).toMatchObject([{ row: 2, column: "Tên sản phẩm", type: "text_too_long" }])
  })

  test("never throws, and says something of every filled row", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.date())
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: HEAD.length }), { maxLength: 12 }), (rows) => {
        const { listings } = read(...rows)
        const known = listings.flatMap((listing) => listing.rows)
        expect(new Set(known).size).toBe(known.length)
      }),
    )
  })
})

const word = fc.constantFrom("Bánh pía", "Gạo, loại 1", 'Trà "sen"', "=1+1", "@tên", "Mắm\nruốc", "Đường; muối")
/** With the wrapping nothing weighs less than what is in it. */
const wrapped = <Pack extends Parameters<typeof isBelowNet>[0]>(pack: Pack) =>
  isBelowNet(pack) ? { ...pack, weight_g: null } : pack
const contents: fc.Arbitrary<ListingContent> = fc.record({
  name: word.map((each) => each.replaceAll("\n", " ")),
  set_no: fc.integer({ min: 1, max: 26 }),
  variants: fc.uniqueArray(
    fc
      .record({
        id: fc.constant(null),
        title: fc.constantFrom("Hộp", "Gói 500 g", "Lọ", "Chai 1 lít"),
        price: fc.integer({ min: 1000, max: 1_000_000_000 }),
        net: fc.record({
          amount: fc.constantFrom(500, 1.5, 0.25),
          unit: fc.constantFrom("g", "kg", "ml", "l", "piece"),
        }),
        weight_g: fc.option(fc.integer({ min: 1, max: 200_000 })),
        stock: fc.integer({ min: 0, max: 1_000_000 }),
      })
      .map(wrapped),
    { minLength: 1, maxLength: 4, selector: ({ title }) => bare(title) },
  ),
  temperature_class: fc.constantFrom("ambient", "cool", "frozen"),
  lead_time_days: fc.integer({ min: 0, max: 60 }),
  season_months: fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 11 })
    .map((all) => all.toSorted((a, b) => a - b)),
  facts: fc.record({
    ingredients: word,
    usage: word,
    storage: word,
    warnings: word,
    shelf_life_days: fc.option(fc.integer({ min: 1, max: 3650 })),
    allergens: fc.constant(""),
    material_origin: word,
    declaration_no: fc.constant("01/2026"),
    alcohol_by_volume: fc.constantFrom("", "29,5 % vol"),
  }),
  story: word,
})

describe("what is written is read back", () => {
  test("as cells and as CSV", () => {
    fc.assert(
      fc.property(contents, (content) => {
        const sheet = toSheet([content])
        expect(readSheet(sheet, SETS).listings).toEqual([
          { rows: content.variants.map((_, index) => index + 2), content, problems: [] },
        ])
        const csv = readSheet(parseCsv(toCsv(sheet)), SETS)
        expect(csv.listings[0]?.content).toEqual(content)
      }),
    )
  })

  test("the head has every column", () => {
    expect(toSheet([])).toEqual([SHEET_COLUMNS.map(({ title }) => title)])
    expect(toSheet([{ ...EMPTY_LISTING, name: "Muối" }])[1]?.[0]).toBe("Muối")
  })
})

describe("CSV", () => {
  test.each([
    [
      "a,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      '\ufeffa;b\n1;"x;y"',
      [
        ["a", "b"],
        ["1", "x;y"],
      ],
    ],
    [
      "a\tb\n1\t2\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      'a,b\n"he said ""hi""","two\nlines"',
      [
        ["a", "b"],
        ['he said "hi"', "two\nlines"],
      ],
    ],
  ])("%j", (text, rows) => {
    expect(parseCsv(text)).toEqual(rows)
  })

  test("no text of it is a formula", () => {
    const csv = toCsv([["=cmd|' /C calc'!A0", "+84", "-1", "@sum", 12, -5, null]])
    expect(csv).toBe("\ufeff'=cmd|' /C calc'!A0,'+84,'-1,'@sum,12,-5,\r\n")
  })
})
