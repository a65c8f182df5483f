import type { GiftWaveDocument } from "@ocop/shared/gift-order"
import { extractText, getDocumentProxy } from "unpdf"
import { expect, it } from "vitest"
import { A6 } from "#app/features/label/draw.server.ts"
import { qrOnPage } from "#app/features/label/read-qr.ts"
import { drawGiftCards, drawGiftLabels } from "./draw-wave.server.ts"
import { giftCards, giftLabels } from "./wave-words.server.ts"

const LINK = "https://shop.example/kenh-co-so/ruong-ba-dinh/diem-ban/quay-phu-loi/don-qua/WF7K2M9Q"

const recipient = (n: number): GiftWaveDocument["recipients"][number] => ({
  name: `Nguyễn Thị Ngọc Diễm ${n}`,
  phone: "0912 345 678",
  street: `${n} đường Trần Hưng Đạo, khóm Ấp Bắc`,
  place: "Phường Phú Lợi, Cần Thơ",
  boxes: n === 1 ? 2 : 1,
  day: n === 2 ? "2027-02-01" : "2027-01-28",
  message: n === 2 ? "Chúc chị mau khỏe" : "",
})

const wave = (size: number): GiftWaveDocument => ({
  code: "WF7K2M9Q",
  number: 3,
  sender: { name: "Quầy Phú Lợi", address: "45 Hai Bà Trưng, Phường Phú Lợi, Cần Thơ", phone: "0299 000 111" },
  giver: "Công ty TNHH Lúa Vàng",
  message: "Chúc năm mới an khang, vạn sự như ý",
  recipients: Array.from({ length: size }, (_, index) => recipient(index + 1)),
  days: [
    { day: "2027-01-28", goods: [{ name: "Bánh pía", variant_title: "Hộp 4 cái", count: 2, stars: 4 }] },
    { day: "2027-02-01", goods: [{ name: "Bánh pía", variant_title: "Hộp 4 cái", count: 2, stars: null }] },
  ],
})

async function pagesOf(bytes: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
  return text.map((page) => page.normalize("NFC").replaceAll(/\s+/g, " "))
}

it("sets an A6 label for each recipient of a wave, with the way to the order and without any price", async () => {
  const bytes = await drawGiftLabels(giftLabels(wave(2), LINK), "Tem")
  const file = await getDocumentProxy(new Uint8Array(bytes))
  expect(file.numPages).toBe(2)
  expect((await file.getPage(1)).view.slice(2)).toEqual([A6.width, A6.height])
  const [first = "", second = ""] = await pagesOf(bytes)
  for (const words of ["WF7K2M9Q", "Đợt 3", "Quầy Phú Lợi", "0299 000 111", "Nguyễn Thị Ngọc Diễm 1", "0912 345 678"]) {
    expect(first).toContain(words)
  }
  expect(first).toContain("1 đường Trần Hưng Đạo, khóm Ấp Bắc Phường Phú Lợi, Cần Thơ")
  expect(first).toContain("2 hộp")
  expect(second).toContain("1 hộp")
  expect(`${first}${second}`).not.toMatch(/₫|đồng/)
  expect(await qrOnPage(file, 1)).toBe(LINK)
})

it("sets a card for each box, with the recipient's own words and the stars of the day of delivery", async () => {
  const pages = await pagesOf(await drawGiftCards(giftCards(wave(2)), "Thiệp"))
  expect(pages).toHaveLength(3)
  const [first = "", , third = ""] = pages
  for (const words of ["Chúc năm mới an khang, vạn sự như ý", "Công ty TNHH Lúa Vàng", "Bánh pía, Hộp 4 cái × 2"]) {
    expect(first).toContain(words)
  }
  expect(first).toContain("OCOP 4 sao")
  expect(third).toContain("Chúc chị mau khỏe")
  expect(third).not.toContain("OCOP")
  expect(pages.join("")).not.toMatch(/₫|đồng/)
})

it("sets 120 labels in a moment, with the fonts once in the file", async () => {
  const one = await drawGiftLabels(giftLabels(wave(1), LINK), "Tem")
  const begun = performance.now()
  const many = await drawGiftLabels(giftLabels(wave(120), LINK), "Tem")
  expect(performance.now() - begun).toBeLessThan(10_000)
  expect((await getDocumentProxy(new Uint8Array(many))).numPages).toBe(120)
  expect(many.length).toBeLessThan(one.length + 119 * 8_000)
})
