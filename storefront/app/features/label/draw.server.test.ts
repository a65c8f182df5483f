import { extractText, getDocumentProxy } from "unpdf"
import { expect, it } from "vitest"
import { A6, drawLabels } from "./draw.server.ts"
import type { ParcelLabel } from "./words.server.ts"

const LABEL: ParcelLabel = {
  code: "OC-7K2M-1",
  box: "Kiện 1/2",
  from: "Người gửi",
  sender: "Hợp tác xã Bánh pía Sóc Trăng",
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
  for (const words of [LABEL.sender, LABEL.recipient, LABEL.phone, ...LABEL.address, LABEL.amount, LABEL.handling]) {
    expect(first).toContain(words)
  }
  expect(text[1]).toContain("2/2")
})

it("keeps what is far too long inside its page", async () => {
  const long = "Nguyễn Thị Minh Khai ".repeat(60)
  const label = { ...LABEL, sender: long, recipient: long, address: [long, long], handling: long, tracking: long }
  const file = await getDocumentProxy(new Uint8Array(await drawLabels([label], long)))
  expect(file.numPages).toBe(1)
})
