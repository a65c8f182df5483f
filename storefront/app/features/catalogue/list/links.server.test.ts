import { CatalogueDocument, CatalogueQuery } from "@ocop/shared/catalogue"
import { describe, expect, test } from "vitest"
import { appliedLinks, listHref, pageLinks, promotedLinks, without } from "./links.server.ts"

const query = CatalogueQuery.parse({
  q: "bánh",
  sao: [4, 5],
  xa: ["31687"],
  gia_den: 200_000,
  con_hang: true,
  trang: 3,
})

const facets: CatalogueDocument["facets"] = {
  nhom: [],
  tinh: [],
  loai: [],
  diem: [{ value: "quay-phu-loi", label: "Quầy Phú Lợi", count: 3 }],
  sao: [
    { value: "5", label: "5 sao", count: 2 },
    { value: "4", label: "4 sao", count: 10 },
    { value: "3", label: "3 sao", count: 5 },
  ],
  xa: [{ value: "31687", label: "Xã Tài Văn", count: 4 }],
  cn: [{ value: "vietgap", label: "VietGAP", count: 0 }],
  con_hang: 9,
}
const document = CatalogueDocument.parse({
  count: 12,
  page: 1,
  page_count: 1,
  cards: [],
  facets,
  named: [],
  removals: [],
})

describe("dropping a filter", () => {
  test.each([
    ["q", undefined, "/tim?sao=4&sao=5&xa=31687&gia_den=200000&con_hang=1"],
    ["sao", "4", "/tim?q=b%C3%A1nh&sao=5&xa=31687&gia_den=200000&con_hang=1"],
    ["sao", undefined, "/tim?q=b%C3%A1nh&xa=31687&gia_den=200000&con_hang=1"],
    ["gia_den", "200000", "/tim?q=b%C3%A1nh&sao=4&sao=5&xa=31687&con_hang=1"],
    ["diem", "quay-phu-loi", "/tim?q=b%C3%A1nh&sao=4&sao=5&xa=31687&gia_den=200000&con_hang=1"],
    ["con_hang", "1", "/tim?q=b%C3%A1nh&sao=4&sao=5&xa=31687&gia_den=200000"],
    ["la", undefined, "/tim?q=b%C3%A1nh&sao=4&sao=5&xa=31687&gia_den=200000&con_hang=1"],
  ])("%s %s leads to %s, from the first page on", (field, value, expected) => {
    expect(listHref(without(query, field, value))).toBe(expected)
  })

  test("a list without filters has a plain address", () => {
    expect(listHref(CatalogueQuery.parse({}))).toBe("/tim")
  })
})

test("a list with a shelf in its address keeps it there, and does not offer to drop it", () => {
  const asked = CatalogueQuery.parse({ bo: 7, sao: [4] })
  const place = { path: "/nhom/che-bien-tu-rau-cu-qua", fixed: { bo: 7 } }
  const named = [{ field: "bo" as const, value: "7", label: "Chế biến từ rau, củ, quả, hạt" }]
  expect(appliedLinks(asked, { facets, named }, place)).toEqual([
    { label: "4 sao", to: "/nhom/che-bien-tu-rau-cu-qua" },
  ])
  expect(pageLinks(asked, 1, 2, place).next).toBe("/nhom/che-bien-tu-rau-cu-qua?sao=4&trang=2")
})

test("a list of a commune does not offer to leave the commune", () => {
  const asked = CatalogueQuery.parse({ xa: ["31687"], con_hang: true })
  const place = { path: "/xa/31687-xa-tai-van", fixed: { xa: ["31687"] } }
  expect(appliedLinks(asked, { facets, named: [] }, place)).toEqual([
    { label: "Chỉ hiện hàng đang có", to: "/xa/31687-xa-tai-van" },
  ])
})

test("a sales point is called by its name, and an order by distance ends with its place", () => {
  const asked = CatalogueQuery.parse({ diem: ["quay-phu-loi"], gan: "phu loi", sx: "gan" })
  expect(appliedLinks(asked, { facets, named: [] })).toEqual([{ label: "Quầy Phú Lợi", to: "/tim?gan=phu+loi&sx=gan" }])
  expect(listHref(without(asked, "gan"))).toBe("/tim?diem=quay-phu-loi")
})

test("the summary names every filter once, in the words of the page", () => {
  const links = appliedLinks(query, { ...document, named: [{ field: "nhom", value: "banh-keo", label: "Bánh, kẹo" }] })
  expect(links.map(({ label }) => label)).toEqual([
    "4 sao",
    "5 sao",
    "Xã Tài Văn",
    "Bánh, kẹo",
    "đến 200.000\u00a0₫",
    "Chỉ hiện hàng đang có",
  ])
})

describe("promoted filters", () => {
  test("are those that narrow the list without emptying it", () => {
    const links = promotedLinks(CatalogueQuery.parse({}), document)
    expect(links.map(({ label, count }) => [label, count])).toEqual([
      ["OCOP 5 sao", 2],
      ["OCOP 4 sao", 10],
      ["Xã Tài Văn", 4],
    ])
  })

  test("leave out what is filtered by already", () => {
    expect(promotedLinks(query, document)).toEqual([])
  })
})

describe("pages", () => {
  test("in the middle: the first, the last, and the neighbours", () => {
    const { previous, next, numbers } = pageLinks(CatalogueQuery.parse({}), 4, 8)
    expect(numbers.map(({ page }) => page)).toEqual([1, 3, 4, 5, 8])
    expect([previous, next]).toEqual(["/tim?trang=3", "/tim?trang=5"])
  })

  test("at the ends there is nothing further", () => {
    expect(pageLinks(CatalogueQuery.parse({}), 1, 2).previous).toBeNull()
    expect(pageLinks(CatalogueQuery.parse({}), 2, 2).next).toBeNull()
    expect(pageLinks(CatalogueQuery.parse({}), 1, 1).numbers).toEqual([{ page: 1, to: "/tim" }])
  })
})
