import { extractText, getDocumentProxy } from "unpdf"
import { expect, it } from "vitest"
import { A5, drawSlip } from "./draw-slip.server.ts"
import { box, line, parcel } from "./parcel.fixture.ts"
import { qrOnPage } from "./read-qr.ts"
import { slipOf } from "./slip-words.server.ts"

const LINK = "https://shop.example/kenh-co-so/banh-pia/don/OC-7K2M-1"
const CANDY = { line_id: "keo", name: "Kẹo thèo lèo", variant_title: null }

const slip = (changes: Parameters<typeof parcel>[0]) => slipOf(parcel(changes), "Lò bánh Tân Huê", LINK)

async function open(changes: Parameters<typeof parcel>[0]) {
  const file = await getDocumentProxy(new Uint8Array(await drawSlip(slip(changes), "Phiếu gói hàng")))
  const { text } = await extractText(file)
  return { file, pages: text.map((page) => page.normalize("NFC").replaceAll(/\s+/g, " ")) }
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
  expect(await qrOnPage(file, 1)).toBe(LINK)
})

it("goes on over as many pages as it needs, and loses no line", async () => {
  const names = Array.from({ length: 60 }, (_, n) => `Món số ${n + 1} của đơn hàng`)
  const lines = names.map((name, n) => line({ ...CANDY, line_id: `l${n}`, name }))
  const { pages } = await open({ lines, note: "Xin gói kỹ. ".repeat(25) })
  expect(pages.length).toBeGreaterThan(1)
  for (const name of names) expect(pages.join(" ")).toContain(name)
})
