import { extractText, getDocumentProxy } from "unpdf"
import { expect, it } from "vitest"
import { A6, drawLabels } from "./draw.server.ts"
import { qrOnPage } from "./read-qr.ts"
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
  const file = await getDocumentProxy(new Uint8Array(bytes))
  expect(file.numPages).toBe(2)
  const [, , width, height] = (await file.getPage(1)).view
  expect([width, height]).toEqual([A6.width, A6.height])

  const { text } = await extractText(file)
  const first = (text[0] ?? "").normalize("NFC").replaceAll(/\s+/g, " ")
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
  expect(text[1]).toContain("2/2")
})

it("lets a reader of QR find the way to the order", async () => {
  const link = "https://shop.example/kenh-co-so/hop-tac-xa-banh-pia-soc-trang/don/OC-7K2M-1"
  const bytes = await drawLabels([LABEL, { ...LABEL, link }], "Tem đơn OC-7K2M-1")
  const file = await getDocumentProxy(new Uint8Array(bytes))
  expect(await qrOnPage(file, 1)).toBe(LABEL.link)
  expect(await qrOnPage(file, 2)).toBe(link)
})

it("keeps what is far too long inside its page", async () => {
  const long = "Nguyễn Thị Minh Khai ".repeat(60)
  const label = {
    ...LABEL,
    sender: long,
    recipient: long,
    senderAddress: [long, long],
    address: [long, long],
    handling: long,
    tracking: long,
  }
  const file = await getDocumentProxy(new Uint8Array(await drawLabels([label], long)))
  expect(file.numPages).toBe(1)
})
