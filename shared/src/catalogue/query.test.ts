import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { PRODUCER_KINDS } from "../organization/kinds.ts"
import { parseCatalogueQuery, toSearchParams } from "./query.ts"
import { CatalogueQuery, SORTS } from "./schemas.ts"

const parse = (search: string) => parseCatalogueQuery(new URLSearchParams(search))
const usual: CatalogueQuery = {
  q: "",
  dung: false,
  sao: [],
  xa: [],
  cn: [],
  tinh: [],
  loai: [],
  diem: [],
  con_hang: false,
  sx: "phu-hop",
  trang: 1,
}

describe("parseCatalogueQuery", () => {
  test("an empty address asks for everything in the usual order", () => {
    expect(parse("")).toEqual({ query: usual, problems: [] })
  })

  test("every filter of the form is understood", () => {
    const search =
      "q=b%C3%A1nh+p%C3%ADa&sao=5&sao=4&xa=31510&xa=31684&cn=vietgap&cn=haccp&nhom=banh-mut&bo=6&tinh=92&loai=hop-tac-xa&loai=ho-kinh-doanh&gia_tu=50.000&gia_den=200k&diem=quay-phu-loi&con_hang=1&gan=+phu++loi&sx=gan&trang=2"
    expect(parse(search)).toEqual({
      query: {
        q: "bánh pía",
        dung: false,
        sao: [4, 5],
        xa: ["31510", "31684"],
        cn: ["vietgap", "haccp"],
        nhom: "banh-mut",
        bo: 6,
        tinh: ["92"],
        loai: ["ho-kinh-doanh", "hop-tac-xa"],
        gia_tu: 50_000,
        gia_den: 200_000,
        diem: ["quay-phu-loi"],
        con_hang: true,
        gan: "phu loi",
        sx: "gan",
        trang: 2,
      },
      problems: [],
    })
  })

  test("an order by distance needs a place", () => {
    expect(parse("sx=gan")).toMatchObject({ query: { sx: "phu-hop" }, problems: [{ field: "gan" }] })
  })

  test("fields that were left empty ask for nothing", () => {
    expect(parse("q=&sao=&xa=&cn=&nhom=&bo=&tinh=&loai=&gia_tu=&gia_den=&con_hang=&sx=&trang=")).toEqual({
      query: usual,
      problems: [],
    })
  })

  test("keys of others, like those of a campaign, are ignored", () => {
    expect(parse("utm_source=zalo&__proto__=1")).toEqual({ query: usual, problems: [] })
  })

  test.each([
    ["sao=9", "sao", "Hạng sao chỉ có 3, 4 hoặc 5."],
    ["sao=2", "sao", "Hạng sao chỉ có 3, 4 hoặc 5."],
    ["sao=4.0", "sao", "Hạng sao chỉ có 3, 4 hoặc 5."],
    ["xa=abc", "xa", "Xã, phường không có trong danh sách."],
    ["cn=tu-xung", "cn", "Chứng nhận không có trong danh sách."],
    ["nhom=../../etc", "nhom", "Nhóm sản phẩm không có trong danh sách."],
    ["bo=0", "bo", "Bộ sản phẩm không có trong danh sách."],
    ["bo=27", "bo", "Bộ sản phẩm không có trong danh sách."],
    ["bo=6.0", "bo", "Bộ sản phẩm không có trong danh sách."],
    ["tinh=can-tho", "tinh", "Tỉnh, thành phố không có trong danh sách."],
    ["loai=cong-ty", "loai", "Loại cơ sở không có trong danh sách."],
    ["gia_tu=abc", "gia_tu", "Giá phải là một số tiền, ví dụ 200000, 200.000 hoặc 200k."],
    ["gia_den=-5", "gia_den", "Giá phải là một số tiền, ví dụ 200000, 200.000 hoặc 200k."],
    ["gia_tu=200k&gia_den=100k", "gia_den", 'Giá "đến" phải lớn hơn giá "từ".'],
    ["con_hang=co", "con_hang", "Lựa chọn “Chỉ hiện hàng đang có” không hợp lệ."],
    ["sx=re-nhat", "sx", "Không có cách sắp xếp này."],
    ["trang=0", "trang", "Số trang phải là số nguyên từ 1."],
    ["trang=-1", "trang", "Số trang phải là số nguyên từ 1."],
    ["trang=1.5", "trang", "Số trang phải là số nguyên từ 1."],
    ["trang=abc", "trang", "Số trang phải là số nguyên từ 1."],
    ["trang=99999999999999999999", "trang", "Số trang phải là số nguyên từ 1."],
    [`q=${"a".repeat(201)}`, "q", "Từ cần tìm dài nhất 200 ký tự."],
  ])("%s is told at its field and left out", (search, field, message) => {
    expect(parse(search)).toEqual({ query: usual, problems: [{ type: "invalid_query", field, message }] })
  })

  test("one wrong filter does not take the others away", () => {
    const { query, problems } = parse("q=gạo&sao=4&sao=9&gia_tu=abc&gia_den=100000&trang=3")
    expect(query).toEqual({ ...usual, q: "gạo", sao: [4], gia_den: 100_000, trang: 3 })
    expect(problems.map(({ field }) => field)).toEqual(["gia_tu", "sao"])
  })

  test("the two prices may be equal", () => {
    expect(parse("gia_tu=100000&gia_den=100000").problems).toEqual([])
  })

  test("a page far beyond the end is still a page: that it is empty is found out later", () => {
    expect(parse("trang=9999")).toEqual({ query: { ...usual, trang: 9999 }, problems: [] })
  })

  test("the words are trimmed, composed and freed of what cannot be seen", () => {
    const typed = new URLSearchParams({ q: `  ${"bánh".normalize("NFD")}\u0000\n\u200b pía ` })
    expect(parseCatalogueQuery(typed).query.q).toBe("bánh pía")
  })

  test("what is ticked twice counts once", () => {
    expect(parse("sao=4&sao=4&xa=31510&xa=31510").query).toEqual({ ...usual, sao: [4], xa: ["31510"] })
  })

  test("whatever stands in the address, the answer is a query", () => {
    const keys = fc.constantFrom(
      "q",
      "sao",
      "xa",
      "cn",
      "nhom",
      "bo",
      "tinh",
      "loai",
      "gia_tu",
      "diem",
      "con_hang",
      "gan",
      "x",
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(keys, fc.string({ unit: "binary", maxLength: 300 })), { maxLength: 15 }),
        (pairs) => {
          const { query } = parseCatalogueQuery(new URLSearchParams(pairs))
          expect(CatalogueQuery.safeParse(query).error).toBeUndefined()
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe("toSearchParams", () => {
  test("what is as usual does not stand in the address", () => {
    expect(toSearchParams(usual).toString()).toBe("")
  })

  test("the parts come in the order of the form", () => {
    const query: CatalogueQuery = { ...usual, trang: 2, sx: "sao", con_hang: true, gia_tu: 0, sao: [4, 5], q: "gạo" }
    expect(toSearchParams(query).toString()).toBe("q=g%E1%BA%A1o&sao=4&sao=5&gia_tu=0&con_hang=1&sx=sao&trang=2")
  })

  test("reading it again gives the same query", () => {
    const query = fc.record({
      q: fc.constantFrom("", "bánh pía", "gạo ST25", "a&b=c"),
      dung: fc.boolean(),
      sao: fc.subarray([3, 4, 5] as const).map((stars) => [...stars]),
      xa: fc.subarray(["31510", "31684", "00004"]),
      cn: fc.subarray(["vietgap", "haccp", "iso-22000"]),
      con_hang: fc.boolean(),
      sx: fc.constantFrom(...SORTS),
      trang: fc.integer({ min: 1, max: 1_000_000 }),
      gia_tu: fc.nat({ max: 1_000_000 }),
      gia_den: fc.integer({ min: 1_000_000, max: 2_000_000 }),
      nhom: fc.constantFrom("gao", "kho-mam-thuy-san"),
      bo: fc.integer({ min: 1, max: 26 }),
      tinh: fc.subarray(["92", "01"]),
      loai: fc.subarray([...PRODUCER_KINDS]),
      diem: fc.subarray(["quay-phu-loi", "cho-noi"]),
      gan: fc.constantFrom("31510", "xã Tài Văn"),
    })
    fc.assert(
      fc.property(query, (asked) => {
        expect(parseCatalogueQuery(toSearchParams(asked))).toEqual({ query: asked, problems: [] })
      }),
    )
  })
})
