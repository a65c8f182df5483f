import { describe, expect, test } from "vitest"
import { checkLines, type AnnexKnown } from "./check.ts"
import { columnOfHead, guessMapping } from "./columns.ts"
import { dayOf, isKnownSet, paperOf, readLines, scoreOf, starsOf } from "./lines.ts"
import { GoodsByName, type MatchableGood } from "./match.ts"

describe("heads as provinces print them", () => {
  test.each([
    ["Tên sản phẩm", "product"],
    ["TÊN SẢN PHẨM, DỊCH VỤ".normalize("NFD"), "product"],
    ["Sản phẩm OCOP", "product"],
    ["Tên chủ thể", "producer"],
    ["Cơ sở sản xuất", "producer"],
    ["Đơn vị sản xuất", "producer"],
    ["Địa chỉ chủ thể", "address"],
    ["Địa bàn", "address"],
    ["Bộ sản phẩm", "set"],
    ["Ngành hàng", "set"],
    ["Điểm đánh giá", "score"],
    ["Tổng điểm", "score"],
    ["Hạng sao", "stars"],
    ["Kết quả phân hạng", "stars"],
    ["Số sao", "stars"],
    ["Xếp hạng (sao)", "stars"],
    ["Số quyết định", "decision"],
    ["Ngày ký quyết định", "date"],
    ["STT", undefined],
    ["Ghi chú", undefined],
  ])("%s is %s", (title, column) => {
    expect(columnOfHead(title)).toBe(column)
  })

  test("the head stands under the titles, and a divided one is read with the row under it", () => {
    const rows = [
      ["PHỤ LỤC DANH SÁCH SẢN PHẨM OCOP"],
      ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/3/2026)"],
      [],
      ["STT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Kết quả", null],
      [null, null, null, null, "Điểm", "Hạng sao"],
      [1, "Mứt me", "HTX Mứt", "Xã A", 75, 4],
    ]
    expect(guessMapping(rows)).toEqual({
      head: 5,
      places: { product: 1, producer: 2, address: 3, score: 4, stars: 5 },
    })
  })

  test("where no row names a product and something of it, there is no table", () => {
    expect(guessMapping([["Sản phẩm"], ["a", "b"]])).toBeNull()
  })
})

test.each([
  ["4", 4],
  ["4.0", 4],
  ["4 sao", 4],
  ["Hạng 4 sao", 4],
  ["BỐN SAO", 4],
  ["***", 3],
  ["★★★★★", 5],
  ["2", null],
  ["6 sao", null],
  ["34", null],
  ["bốn", null],
  ["", null],
])("stars: %s", (typed, stars) => {
  expect(starsOf(typed)).toBe(stars)
})

test.each([
  ["82,5", 82.5],
  ["82.5 điểm", 82.5],
  ["82,5/100", 82.5],
  ["-1", -1],
  ["tám mươi", null],
  ["1.000,5", null],
])("score: %s", (typed, score) => {
  expect(scoreOf(typed)).toBe(score)
})

test.each([
  ["15/3/2026", "2026-03-15"],
  ["15-03-2026", "2026-03-15"],
  ["ngày 15 tháng 3 năm 2026", "2026-03-15"],
  ["2026-03-15", "2026-03-15"],
  ["31/02/2026", null],
  ["3/2026", null],
])("day: %s", (typed, day) => {
  expect(dayOf(typed)).toBe(day)
})

test.each([
  ["12/QĐ-UBND", "12/QĐ-UBND", null],
  ["Quyết định số 12/QĐ-UBND ngày 15/3/2026", "12/QĐ-UBND", "2026-03-15"],
  ["QĐ số 2361/QĐ-BNNMT, ngày 26 tháng 6 năm 2025", "2361/QĐ-BNNMT", "2025-06-26"],
  ["12/2026/QĐ-UBND của UBND tỉnh ngày 15/3/2026", "12/2026/QĐ-UBND", "2026-03-15"],
  ["Số: 12", "12", null],
  ["", "", null],
])("paper: %s", (typed, number, date) => {
  expect(paperOf(typed)).toEqual({ number, date })
})

const good = (id: string, title: string, maker: string): MatchableGood => ({
  ...{ id, title, maker },
  organization_id: `org_${maker}`,
  province_code: "92",
})

test.each([
  ["", true],
  ["1", true],
  ["Bộ 26", true],
  ["06. Bánh, kẹo", true],
  ["bộ sản phẩm số 6", true],
  ["Thực phẩm", true],
  ["0", false],
  ["27", false],
  ["Bộ số 30", false],
])("%s names a set that there is: %s", (typed, known) => {
  expect(isKnownSet(typed)).toBe(known)
})

describe("names", () => {
  const names = new GoodsByName([
    good("dua", "Mứt dừa", "Hợp tác xã Hòa Bình"),
    good("dua-thom", "Mứt dứa", "Hợp tác xã Hòa Bình"),
    good("me", "Mứt me", "Công ty TNHH Liên Hưng"),
    good("ga", "Khô gà lá chanh", "Hộ kinh doanh Nguyễn Văn Hai"),
  ])
  const found = (product: string, producer: string) => {
    const { match, candidates } = names.find(product, producer)
    return match ? match.id : candidates.map(({ id }) => id)
  }

  test.each([
    ["Mứt dừa", "HTX Hoà Bình", "dua"],
    ["MỨT DỨA".normalize("NFD"), "Hợp tác xã Hòa Bình", "dua-thom"],
    ["Mứt  me", "Cty trách nhiệm hữu hạn Liên Hưng", "me"],
    ["Kho ga la chanh", "Ho kinh doanh Nguyen Van Hai", "ga"],
  ])("%s of %s is taken", (product, producer, id) => {
    expect(found(product, producer)).toBe(id)
  })

  test("without marks two things are one name, so one of them has to be chosen", () => {
    expect(found("Mut dua", "HTX Hoa Binh")).toEqual(["dua", "dua-thom"])
  })

  test("another mark is another name, and only offered", () => {
    expect(found("Khô gà lá chanh", "Hộ kinh doanh Nguyễn Văn Hải")).toEqual(["ga"])
    expect(found("Khô gà lá chạnh", "Hộ kinh doanh Nguyễn Văn Hai")).toEqual(["ga"])
  })

  test("what is like nothing is offered nothing", () => {
    expect(found("Rượu nếp", "Hợp tác xã Hòa Bình")).toEqual([])
  })
})

describe("an annex", () => {
  const HEAD = ["STT", "Tên sản phẩm", "Chủ thể", "Điểm", "Hạng sao", "Số quyết định", "Ngày"]
  const mapping = { head: 1, places: { product: 1, producer: 2, score: 3, stars: 4, decision: 5, date: 6 } }
  const paper = { id: "dec_1", number: "12/QĐ-UBND", date: "2026-03-15", province_code: "92" }
  const known: AnnexKnown = {
    paper,
    decisions: [
      { ...paper, id: "dec_2", number: "13/QĐ-UBND", date: "2026-04-01" },
      { ...paper, id: "dec_3", number: "5/QĐ-BNNMT", province_code: null },
    ],
    goods: [good("me", "Mứt me", "HTX Mứt"), good("bi", "Mứt bí", "HTX Mứt"), good("ga", "Khô gà", "Hộ Ba")],
    registered: [{ decision_id: "dec_2", product_id: "ga", stars: 3, score: 60 }],
    provinces: ["92"],
    choices: {},
  }
  const row = (product = "Mứt me", change: Partial<Record<number, unknown>> = {}) =>
    Object.values({ ...[1, product, "HTX Mứt", "75", "4", "12/QĐ-UBND", "15/3/2026"], ...change }) as string[]
  const check = (rows: (string | number | null)[][], more: Partial<AnnexKnown> = {}, merged = noMerge) =>
    checkLines(readLines([HEAD, ...rows], mapping, merged), { ...known, ...more }).map(({ row: no, state, problems }) =>
      [no, state, ...problems.map(({ type }) => type)].join(" "),
    )
  const noMerge: { top: number; left: number; bottom: number; right: number }[] = []

  test("rows that are right are ready, and those that are registered are told as such", () => {
    const ga = { 2: "Hộ Ba", 3: "60", 4: "3 sao", 5: "13 / qd ubnd", 6: "" }
    expect(check([row(), row("Khô gà", ga)])).toEqual(["2 ready", "3 registered"])
    expect(check([row("Khô gà", { ...ga, 3: "75", 4: "4" })])).toEqual(["2 wrong differs_from_registered"])
  })

  test.each([
    [{ 1: "" }, "name_missing"],
    [{ 2: "" }, "producer_missing"],
    [{ 4: "" }, "stars_missing"],
    [{ 4: "6" }, "stars_wrong"],
    [{ 3: "x" }, "score_wrong"],
    [{ 3: "69" }, "score_of_fewer_stars"],
    [{ 3: "101" }, "score_out_of_range"],
    [{ 4: "5", 3: "95" }, "stars_of_ministry"],
    [{ 5: "" }, "decision_missing"],
    [{ 5: "99/QĐ-UBND" }, "decision_unknown"],
    [{ 6: "31/2/2026" }, "date_wrong"],
    [{ 6: "16/3/2026" }, "date_differs"],
    [{ 5: "5/QĐ-BNNMT" }, "other_province"],
    [{ 1: "Rượu nếp than" }, "product_unknown"],
  ])("with %o it is wrong: %s", (change, type) => {
    const [found = ""] = check([row("Mứt me", change)])
    expect(found).toMatch(new RegExp(`^2 wrong .*${type}`))
  })

  test("a near name waits until somebody has chosen", () => {
    expect(check([row("Mứt mè")])).toEqual(["2 choose product_near"])
    expect(check([row("Mứt mè")], { choices: { 2: "me" } })).toEqual(["2 ready"])
  })

  test("of two rows that say the same the first stays, of two that contradict each other none", () => {
    expect(check([row(), row("Mứt bí"), row()])).toEqual(["2 ready", "3 ready", "4 wrong row_twice"])
    expect(check([row(), row("Mứt me", { 3: "55", 4: "3" })])).toEqual(["2 wrong row_conflict", "3 wrong row_conflict"])
    expect(check([row(), row("Mứt mè")], { choices: { 3: "me" } })).toEqual(["2 ready", "3 wrong row_twice"])
  })

  test("merged cells are refused in every row that they cover", () => {
    const merged = [{ top: 2, left: 1, bottom: 3, right: 1 }]
    expect(check([row(), row("", {}), row("Mứt bí")], {}, merged)).toEqual([
      "2 wrong merged_cell",
      "3 wrong merged_cell name_missing",
      "4 ready",
    ])
  })

  test("headings, the numbers of the columns and empty rows are no products", () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7].map((number) => `(${number})`)
    const rows = [numbers, [], ["I", "Xã Mỹ Hương", null], row(), [null, "Tổng cộng: 1 sản phẩm"]]
    expect(check(rows as string[][])).toEqual(["2 skipped", "4 skipped", "5 ready", "6 skipped"])
  })
})
