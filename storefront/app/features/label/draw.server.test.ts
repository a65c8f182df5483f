import { expect, it } from "vitest"
import { A6, drawLabels } from "./draw.server.ts"
import { misplacedOn, openPdf, pagesOf, PICTURES_TIMEOUT, qrOnPage } from "./pdf.fixture.ts"
import { LONGEST, long } from "./longest.fixture.ts"
import type { ParcelLabel } from "./words.server.ts"

const LABEL: ParcelLabel = {
  code: "OC-7K2M-1",
  box: "Kiện 1/2",
  from: "Người gửi",
  sender: "Hợp tác xã Bánh pía Sóc Trăng",
  senderAddress: ["12 Hùng Vương, Phường Phú Lợi, Cần Thơ", "0912 345 678"],
  to: "Người nhận",
  recipient: "Nguyễn Thị Ngọc Diễm",
  phone: "0912 345 678",
  address: ["12 đường Trần Hưng Đạo, khóm Ấp Bắc", "Phường Phú Lợi, Cần Thơ"],
  collect: "Thu khi giao",
  amount: "320.000 ₫",
  handling: "Giữ mát, không để ngoài nắng",
  tracking: "GHN G123",
  link: "https://shop.example/kenh-co-so/banh-pia/don/OC-7K2M-1",
}

it("sets one A6 page for each box, whose Vietnamese words can be read back", async () => {
  const bytes = await drawLabels([LABEL, { ...LABEL, box: "Kiện 2/2" }], "Tem đơn OC-7K2M-1")
  const file = await openPdf(bytes)
  expect(file.numPages).toBe(2)
  const [, , width, height] = (await file.getPage(1)).view
  expect([width, height]).toEqual([A6.width, A6.height])

  const [first, second] = await pagesOf(file)
  for (const words of [
    LABEL.sender,
    ...LABEL.senderAddress,
    LABEL.recipient,
    LABEL.phone,
    ...LABEL.address,
    LABEL.amount,
    LABEL.handling,
  ]) {
    expect(first).toContain(words)
  }
  expect(second).toContain("2/2")
})

it(
  "lets a phone read the way to the order from what a printer makes of the label",
  async () => {
    const labels = [LABEL, { ...LABEL, link: LONGEST.desk }]
    const file = await openPdf(await drawLabels(labels, "Tem đơn OC-7K2M-1"))
    expect(await qrOnPage(file, 1)).toEqual([LABEL.link, LABEL.link])
    expect(await qrOnPage(file, 2)).toEqual([LONGEST.desk, LONGEST.desk])
  },
  PICTURES_TIMEOUT,
)

it(
  "lets the first, a middle and the last of 120 labels be read",
  async () => {
    const linkOf = (n: number) => `https://shop.example/kenh-co-so/banh-pia/don/OC-7K2M-${n}`
    const labels = Array.from({ length: 120 }, (_, n) => ({ ...LABEL, link: linkOf(n + 1) }))
    const file = await openPdf(await drawLabels(labels, "Tem của 120 đơn"))
    expect(file.numPages).toBe(120)
    for (const n of [1, 60, 120]) expect(await qrOnPage(file, n)).toEqual([linkOf(n), linkOf(n)])
  },
  PICTURES_TIMEOUT,
)

it("tells all of the longest names and addresses that are taken, each in its place", async () => {
  const longest = {
    ...LABEL,
    ...{ code: "OC-7K2M9Q4X-12", box: "Kiện 112/112", link: LONGEST.desk },
    ...{ sender: LONGEST.maker, senderAddress: [`${LONGEST.street}, ${LONGEST.place}`, "0299 3 123 456"] },
    ...{ recipient: LONGEST.buyer, address: [LONGEST.street, LONGEST.place] },
    ...{ collect: "Thu khi giao (đã thanh toán chuyển khoản)", amount: "1.234.567.890 ₫" },
    tracking: `Đơn vị khác ${"G".repeat(40)}`,
  }
  const file = await openPdf(await drawLabels([LABEL, longest], "Tem"))
  const [, words = ""] = await pagesOf(file)
  const { sender, senderAddress, recipient, phone, address, collect, amount, handling } = longest
  for (const each of [sender, ...senderAddress, recipient, phone, ...address, collect, amount, handling]) {
    expect(words).toContain(each)
  }
  for (const n of [1, 2]) expect(await misplacedOn(file, n)).toEqual([])
})

it("ends what is far too long with three dots, inside its page, and still tells phone and money", async () => {
  const far = long(1200, "NGUYỄN THỊ MINH KHAI ")
  const label = {
    ...LABEL,
    ...{ sender: far, senderAddress: [far, far], recipient: far, address: [far, far], handling: far, tracking: far },
  }
  const file = await openPdf(await drawLabels([label], far))
  expect(file.numPages).toBe(1)
  const [words = ""] = await pagesOf(file)
  for (const each of [LABEL.phone, LABEL.amount]) expect(words).toContain(each)
  expect(await misplacedOn(file, 1)).toEqual([])
  expect(await qrOnPage(file, 1)).toEqual([LABEL.link, LABEL.link])
})
