import type { GiftWaveDocument, PackingDocument } from "@ocop/shared/gift-order"
import { expect, it } from "vitest"
import { A6 } from "#app/features/label/draw.server.ts"
import { LONGEST, long } from "#app/features/label/longest.fixture.ts"
import { misplacedOn, openPdf, pagesOf, PICTURES_TIMEOUT, qrOnPage } from "#app/features/label/pdf.fixture.ts"
import { A4, drawPickList } from "./draw-pick-list.server.ts"
import { drawGiftCards, drawGiftLabels, drawGiftSheets, drawGiftSlips } from "./draw-wave.server.ts"
import { pickListOf } from "./pick-list-words.server.ts"
import { giftSheets } from "./wave-words.server.ts"

const DESK = "https://shop.example/kenh-co-so/ruong-ba-dinh/diem-ban/quay/don-qua/dong-goi"

type Recipient = GiftWaveDocument["recipients"][number]

const recipient = (n: number, more: Partial<Recipient> = {}): Recipient => ({
  position: n,
  name: `Nguyễn Thị Ngọc Diễm ${n}`,
  phone: "0912 345 678",
  street: `${n} đường Trần Hưng Đạo, khóm Ấp Bắc`,
  place: "Phường Phú Lợi, Cần Thơ",
  boxes: n === 1 ? 2 : 1,
  day: n === 2 ? "2027-02-01" : "2027-01-28",
  message: n === 2 ? "Chúc chị mau khỏe" : "",
  ...more,
})

const cake = { name: "Bánh pía", variant_title: "Hộp 4 cái", count: 2, price: null }

const wave = (size: number, more: Partial<GiftWaveDocument> = {}): GiftWaveDocument => ({
  code: "WF7K2M9Q",
  number: 3,
  sender: { name: "Quầy Phú Lợi", address: "45 Hai Bà Trưng, Phường Phú Lợi, Cần Thơ", phone: "0299 000 111" },
  giver: "Công ty TNHH Lúa Vàng",
  message: "Chúc năm mới an khang, vạn sự như ý",
  wrap: "oil_paper",
  ribbon: "red",
  box: { name: "Hộp nhỏ 4 ô", price: null },
  recipients: Array.from({ length: size }, (_, index) => recipient(index + 1)),
  days: [
    { day: "2027-01-28", goods: [{ ...cake, stars: 4 }] },
    { day: "2027-02-01", goods: [{ ...cake, stars: null }] },
  ],
  ...more,
})

const labels = (of: GiftWaveDocument) => giftSheets(of, DESK).map(({ label }) => label)
const slips = (of: GiftWaveDocument) => giftSheets(of, DESK).map(({ slip }) => slip)
const cards = (of: GiftWaveDocument) => giftSheets(of, DESK).flatMap((sheets) => sheets.cards)

/** How often the fonts are in a file. */
function fontsIn(bytes: Buffer): number {
  return bytes.toString("latin1").match(/\/FontFile2/g)?.length ?? 0
}

it("sets an A6 label for each recipient of a wave, with the way to the parcel and without any price", async () => {
  const bytes = await drawGiftLabels(labels(wave(2)), "Tem")
  const file = await openPdf(bytes)
  expect(file.numPages).toBe(2)
  expect((await file.getPage(1)).view.slice(2)).toEqual([A6.width, A6.height])
  const [first = "", second = ""] = await pagesOf(await openPdf(bytes))
  for (const words of [
    "WF7K2M9Q-Q1",
    "Đợt 3",
    "Quầy Phú Lợi",
    "0299 000 111",
    "Nguyễn Thị Ngọc Diễm 1",
    "0912 345 678",
  ]) {
    expect(first).toContain(words)
  }
  expect(first).toContain("1 đường Trần Hưng Đạo, khóm Ấp Bắc Phường Phú Lợi, Cần Thơ")
  expect(first).toContain("2 hộp")
  expect(second).toContain("1 hộp")
  expect(`${first}${second}`).not.toMatch(/₫|đồng/)
  const way = `${DESK}?ma=WF7K2M9Q-Q2`
  expect(await qrOnPage(file, 2)).toEqual([way, way])
})

it("sets a card for each box, with the recipient's own words and the stars of the day of delivery", async () => {
  const pages = await pagesOf(await openPdf(await drawGiftCards(cards(wave(2)), "Thiệp")))
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

it("sets a slip for each recipient with what is in a box, and its QR leads to the parcel", async () => {
  const bytes = await drawGiftSlips(slips(wave(2)), "Phiếu")
  const [first = "", second = ""] = await pagesOf(await openPdf(bytes))
  for (const words of [
    "Phiếu đóng gói · Đợt 3",
    "WF7K2M9Q-Q1",
    "Nguyễn Thị Ngọc Diễm 1",
    "2 hộp · Giao",
    "Giấy dầu in son · Nơ đỏ",
  ]) {
    expect(first).toContain(words)
  }
  expect(first).toContain("Trong mỗi hộp (2 hộp như nhau) 2 × Bánh pía, Hộp 4 cái")
  expect(second).toContain("Chúc chị mau khỏe")
  const way = `${DESK}?ma=WF7K2M9Q-Q1`
  expect(await qrOnPage(await openPdf(bytes), 1)).toEqual([way, way])
})

it("prints a price nowhere but on a slip whose giver does not hide it", async () => {
  const hidden = giftSheets(wave(2), DESK)
  expect((await pagesOf(await openPdf(await drawGiftSheets(hidden, "Tất cả")))).join("")).not.toMatch(
    /₫|đồng|\d\.\d{3}/,
  )
  const told = wave(1, {
    box: { name: "Hộp nhỏ 4 ô", price: 45_000 },
    days: [{ day: "2027-01-28", goods: [{ ...cake, stars: 4, price: 70_000 }] }],
  })
  const [label = "", slip = "", card = ""] = await pagesOf(
    await openPdf(await drawGiftSheets(giftSheets(told, DESK), "Tất cả")),
  )
  expect(slip).toContain("70.000")
  expect(slip).toContain("Một hộp: 185.000")
  expect(`${label}${card}`).not.toMatch(/₫|đồng|\d\.\d{3}/)
})

it("sets all of a recipient after one another, in one file with the fonts once in it", async () => {
  const bytes = await drawGiftSheets(giftSheets(wave(12), DESK), "Tất cả")
  const pages = await pagesOf(await openPdf(bytes))
  expect(pages).toHaveLength(12 * 3 + 1)
  expect(pages.slice(0, 5).map((page) => /Phiếu đóng gói|Người gửi|Chúc/.exec(page)?.[0])).toEqual([
    "Người gửi",
    "Phiếu đóng gói",
    "Chúc",
    "Chúc",
    "Người gửi",
  ])
  expect(fontsIn(bytes)).toBe(2)
})

it("sets a label for each of many, with the fonts once in the file", async () => {
  const one = await drawGiftLabels(labels(wave(1)), "Tem")
  const many = await drawGiftLabels(labels(wave(40)), "Tem")
  expect((await openPdf(many)).numPages).toBe(40)
  expect(fontsIn(many)).toBe(2)
  expect(many.length).toBeLessThan(one.length + 39 * 8_000)
})

it(
  "lets the first, a middle and the last of 120 recipients be read from their labels and their slips",
  async () => {
    const way = (n: number) => `${DESK}?ma=WF7K2M9Q-Q${n}`
    for (const bytes of [
      await drawGiftLabels(labels(wave(120)), "Tem"),
      await drawGiftSlips(slips(wave(120)), "Phiếu"),
    ]) {
      const file = await openPdf(bytes)
      expect(file.numPages).toBe(120)
      for (const n of [1, 60, 120]) expect(await qrOnPage(file, n)).toEqual([way(n), way(n)])
    }
  },
  PICTURES_TIMEOUT,
)

it(
  "lets label and slip be read where all is printed together, and puts no code on the card",
  async () => {
    const file = await openPdf(await drawGiftSheets(giftSheets(wave(2), DESK), "Tất cả"))
    const [first, second] = [`${DESK}?ma=WF7K2M9Q-Q1`, `${DESK}?ma=WF7K2M9Q-Q2`]
    const read = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((page) => qrOnPage(file, page)))
    const both = (each: string | null) => [each, each]
    expect(read).toEqual([first, first, null, null, second, second, null].map(both))
  },
  PICTURES_TIMEOUT,
)

/** Of one recipient; everything as long as it is taken, and as many kinds as the longest box holds. */
const longest = (kinds: number) =>
  wave(1, {
    recipients: [
      recipient(1000, { name: LONGEST.recipient, ...LONGEST, boxes: 100, message: LONGEST.message, day: "2027-01-28" }),
    ],
    ...{ number: 1000, giver: LONGEST.giver, message: LONGEST.message },
    sender: { name: LONGEST.maker, address: `${LONGEST.street}, ${LONGEST.place}`, phone: "0299 3 123 456" },
    box: { name: long(80, "Hộp quà Tết sum vầy "), price: 1_450_000 },
    days: [
      {
        day: "2027-01-28",
        goods: Array.from({ length: kinds }, () => ({ ...LONGEST.goods, count: 99, stars: 5, price: 1_250_000 })),
      },
    ],
  })

it(
  "tells all of the longest names, addresses and messages that are taken, each in its place",
  async () => {
    const [all] = giftSheets(longest(12), LONGEST.packing)
    if (all === undefined) throw new Error("No recipient")
    const sheets = { ...all, cards: all.cards.slice(0, 1) }
    const file = await openPdf(await drawGiftSheets([sheets], "Tất cả"))
    const pages = await pagesOf(file)
    const [label = "", slip = ""] = pages
    const card = pages.at(-1) ?? ""
    const { maker, recipient: name, street, place, giver, message, goods } = LONGEST
    for (const words of [maker, "0299 3 123 456", `${street}, ${place}`, name, "0912 345 678", "100 hộp"]) {
      expect(label).toContain(words)
    }
    expect(label).toContain(`${street} ${place}`)
    for (const words of [name, giver, message]) {
      expect(slip).toContain(words)
      expect(card).toContain(words)
    }
    expect(pages.slice(1, -1).join(" ").split(goods.name)).toHaveLength(1 + 12)
    expect(pages.slice(0, -1).every((page) => page.includes("WF7K2M9Q-Q1000"))).toBe(true)
    expect(card.split(goods.name.slice(0, 40))).toHaveLength(1 + 12)
    for (const n of pages.keys()) expect(await misplacedOn(file, n + 1)).toEqual([])
    const way = `${LONGEST.packing}?ma=WF7K2M9Q-Q1000`
    for (const n of [1, 2]) expect(await qrOnPage(file, n)).toEqual([way, way])
  },
  PICTURES_TIMEOUT,
)

it("goes on with many goods on the next page, and leaves nothing of an ordinary card out", async () => {
  const many = Array.from({ length: 40 }, (_, n) => ({
    ...cake,
    ...{ name: `Mắm cá lóc đồng ướp thính gạo rang đặc biệt loại ${n + 1}`, stars: 3 as const, price: 1_250_000 },
  }))
  const of = (goods: typeof many) => giftSheets(wave(1, { days: [{ day: "2027-01-28", goods }] }), DESK)
  const file = await openPdf(
    await drawGiftSlips(
      of(many).map(({ slip }) => slip),
      "Phiếu",
    ),
  )
  const pages = await pagesOf(file)
  for (const { name } of many) expect(pages.join(" ")).toContain(`${name}, Hộp 4 cái`)
  for (const n of pages.keys()) expect(await misplacedOn(file, n + 1)).toEqual([])
  const cards = of(many.slice(0, 12)).flatMap((sheets) => sheets.cards.slice(0, 1))
  const [card = ""] = await pagesOf(await openPdf(await drawGiftCards(cards, "Thiệp")))
  for (const { name } of many.slice(0, 12)) expect(card).toContain(`${name}, Hộp 4 cái × 2 (OCOP 3 sao)`)
})

it("sets what is fetched for a day on A4, then what goes into the boxes of each order", async () => {
  const packing: Pick<PackingDocument, "products" | "orders"> = {
    products: Array.from({ length: 45 }, (_, n) => ({
      ...{ variant_id: `v${n}`, name: `Khô cá lóc đồng ${n + 1}`, variant_title: "Gói 500 g" },
      ...{ picture: { archetype: "tui" as const, seed: "x" }, quantity: 24, stocked: 20, before: 5, missing: 9 },
    })),
    orders: [
      {
        ...{
          code: "WF7K2M9Q",
          payer: "Trần Thị Sáu",
          sender: LONGEST.giver,
          box: "Hộp nhỏ 4 ô",
          wrap: null,
          ribbon: null,
        },
        ...{ hides_prices: true, recipients: 12, boxes: 12 },
        goods: [{ name: "Bánh pía", variant_title: "Hộp 4 cái", count: 2, quantity: 24 }],
      },
    ],
  }
  const words = pickListOf(packing, { title: "Nhặt hàng giao Thứ Năm", printed: "Quầy Phú Lợi" })
  const bytes = await drawPickList(words)
  const file = await openPdf(bytes)
  expect((await file.getPage(1)).view.slice(2)).toEqual([A4.width, A4.height])
  const pages = await pagesOf(await openPdf(bytes))
  expect(pages).toHaveLength(2)
  expect(pages[0]).toContain("Khô cá lóc đồng 1, Gói 500 g 24 15 9")
  expect(pages[1]).toContain("WF7K2M9Q · 12 người nhận, 12 hộp")
  expect(pages[1]).toContain("Bánh pía, Hộp 4 cái (mỗi hộp 2, tất cả 24)")
  expect(pages.join("")).not.toMatch(/₫|đồng [^\d]*\d{4}/)
  for (const n of pages.keys()) expect(await misplacedOn(file, n + 1)).toEqual([])
})
