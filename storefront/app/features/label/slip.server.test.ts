import { expect, it } from "vitest"
import { A5, drawSlip } from "./draw-slip.server.ts"
import { box, line, parcel } from "./parcel.fixture.ts"
import { LONGEST } from "./longest.fixture.ts"
import { misplacedOn, openPdf, pagesOf, PICTURES_TIMEOUT, qrOnPage } from "./pdf.fixture.ts"
import { slipOf } from "./slip-words.server.ts"

const LINK = "https://shop.example/kenh-co-so/banh-pia/don/OC-7K2M-1"
const CANDY = { line_id: "keo", name: "Kẹo thèo lèo", variant_title: null }

const slip = (changes: Parameters<typeof parcel>[0]) => slipOf(parcel(changes), "Lò bánh Tân Huê", LINK)

async function open(changes: Parameters<typeof parcel>[0]) {
  const file = await openPdf(await drawSlip(slip(changes), "Phiếu gói hàng"))
  return { file, pages: await pagesOf(file) }
}

it("lists each box, then what waits to be packed, and nothing of what is canceled", () => {
  const lines = [line({ packed: 3, canceled: 1 }), line({ ...CANDY, ordered: 2, canceled: 1 })]
  const boxes = [box("a"), box("b", { lines: [{ line_id: "pia", quantity: 1 }] })]
  expect(slip({ lines, boxes }).parts).toEqual([
    { heading: "Kiện 1", lines: [{ quantity: 2, name: "Bánh pía, Hộp 4 cái" }] },
    { heading: "Kiện 2", lines: [{ quantity: 1, name: "Bánh pía, Hộp 4 cái" }] },
    { heading: "Chưa gói", lines: [{ quantity: 1, name: "Kẹo thèo lèo" }] },
  ])
  const all = slip({ lines: [line({ packed: 4 })], boxes }).parts
  expect(all.map(({ heading }) => heading)).toEqual(["Kiện 1", "Kiện 2"])
})

it("tells what is in a ready box", () => {
  const contents = [
    { count: 2, name: "Bánh pía", variant_title: "Hộp 4 cái" },
    { count: 1, name: "Gạo thơm", variant_title: null },
  ].map((each) => ({ ...each, product_handle: "", variant_title_en: null, maker: null, stars: null }))
  const lines = [line({ ...CANDY, name: "Hộp quà Tết", ordered: 3, contents })]
  expect(slip({ lines }).parts[0]?.lines).toEqual([
    { quantity: 3, name: "Hộp quà Tết (2 × Bánh pía, Hộp 4 cái; 1 × Gạo thơm)" },
  ])
})

it("tells the day of the order as it was in Vietnam", () => {
  expect(slip({ placed_at: "2026-11-25T18:00:00.000Z" }).placed).toContain("26")
})

it("sets one A5 page that tells whose it is and what goes in, without a price", async () => {
  const { file, pages } = await open({ note: "Gói giúp giấy quà" })
  const [, , width, height] = (await file.getPage(1)).view
  expect([width, height]).toEqual([A5.width, A5.height])
  expect(pages).toHaveLength(1)
  for (const words of [
    "OC-7K2M-1",
    "Lò bánh Tân Huê",
    "Nguyễn Thị Hoa, 0901 234 567",
    "12 Trần Hưng Đạo",
    "Gói giúp giấy quà",
    "4 × Bánh pía, Hộp 4 cái",
  ]) {
    expect(pages[0]).toContain(words)
  }
  expect(pages[0]).not.toMatch(/₫|291|260|65\.000/)
  expect(await qrOnPage(file, 1)).toEqual([LINK, LINK])
})

it("goes on over as many pages as it needs, and loses no line", async () => {
  const names = Array.from({ length: 60 }, (_, n) => `Món số ${n + 1} của đơn hàng`)
  const lines = names.map((name, n) => line({ ...CANDY, line_id: `l${n}`, name }))
  const { file, pages } = await open({ lines, note: "Xin gói kỹ. ".repeat(25) })
  expect(pages.length).toBeGreaterThan(1)
  for (const name of names) expect(pages.join(" ")).toContain(name)
  for (const [n, page] of pages.entries()) {
    expect(page).toContain("OC-7K2M-1")
    expect(await misplacedOn(file, n + 1)).toEqual([])
  }
})

it(
  "tells all of the longest names, addresses, notes and goods, each in its place",
  async () => {
    const lines = [line({ ...LONGEST.goods, ordered: 12, packed: 12 })]
    const boxes = Array.from({ length: 12 }, (_, n) => box(`b${n}`, { lines: [{ line_id: "pia", quantity: 1 }] }))
    const [commune = "", province = ""] = LONGEST.place.split(", ")
    const longest = parcel({
      ...{ lines, boxes, note: LONGEST.note, recipient: { name: LONGEST.buyer, phone: "0901 234 567" } },
      address: { street: LONGEST.street, commune, province },
    })
    const file = await openPdf(await drawSlip(slipOf(longest, LONGEST.maker, LONGEST.desk), "Phiếu gói hàng"))
    const pages = await pagesOf(file)
    const { buyer, street, place, maker, note, goods } = LONGEST
    for (const words of [maker, buyer, "0901 234 567", street, place, note]) expect(pages[0]).toContain(words)
    for (const [n, page] of pages.entries()) {
      expect(await misplacedOn(file, n + 1)).toEqual([])
      const heads = page.match(/Kiện \d+/g)?.length
      expect(page.split(goods.name)).toHaveLength(1 + (heads ?? 0))
    }
    expect(await qrOnPage(file, 1)).toEqual([LONGEST.desk, LONGEST.desk])
  },
  PICTURES_TIMEOUT,
)
