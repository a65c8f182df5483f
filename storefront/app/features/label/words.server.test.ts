import type { ParcelDocument, ParcelLine } from "@ocop/shared/parcel"
import { expect, it } from "vitest"
import { box, line, parcel } from "./parcel.fixture.ts"
import { labelsOf } from "./words.server.ts"

const LINK = "https://shop.example/kenh-co-so/banh-pia/don/OC-7K2M-1"

const labels = (changes: Partial<ParcelDocument>) => labelsOf(parcel(changes), "Lò bánh Tân Huê", LINK)
const digits = (amount: string) => Number(amount.replaceAll(/\D/g, ""))

it("makes one label before anything is packed, and does not say of how many", () => {
  const made = labels({})
  expect(made.map((label) => label.box)).toEqual(["Kiện 1"])
  expect(made[0]).toMatchObject({ code: "OC-7K2M-1", sender: "Lò bánh Tân Huê", tracking: "", link: LINK })
})

it("says of how many boxes once nothing waits to be packed", () => {
  const boxes = [box("a"), box("b")]
  const numbers = (counts: Partial<ParcelLine>) => labels({ boxes, lines: [line(counts)] }).map((label) => label.box)
  expect(numbers({ ordered: 5, packed: 4 })).toEqual(["Kiện 1", "Kiện 2"])
  expect(numbers({ ordered: 5, packed: 4, canceled: 1 })).toEqual(["Kiện 1/2", "Kiện 2/2"])
})

it("collects the whole amount with the first box, and nothing with the others", () => {
  const made = labels({ boxes: [box("a"), box("b"), box("c")], lines: [line({ packed: 4 })] })
  expect(made.map(({ amount }) => digits(amount))).toEqual([291_000, 0, 0])
  expect(made.map(({ collect }) => collect)).toEqual([
    "Thu khi giao",
    "Thu khi giao (đã ghi ở kiện 1)",
    "Thu khi giao (đã ghi ở kiện 1)",
  ])
})

it("collects nothing of what was paid by transfer, and says why on every box", () => {
  const money = { goods: 260_000, discount: 0, fee: 31_000, due: 0, owed: 0, method: "vietqr" } as const
  const made = labels({ money, boxes: [box("a"), box("b")] })
  expect(made.map(({ collect, amount }) => [collect, digits(amount)])).toEqual([
    ["Thu khi giao (đã thanh toán chuyển khoản)", 0],
    ["Thu khi giao (đã thanh toán chuyển khoản)", 0],
  ])
})

it("names the carrier and its number on the box that they belong to", () => {
  const boxes = [box("a", { carrier: "ghn", tracking_number: "GH4711" }), box("b", { carrier: "self" }), box("c")]
  const [first, own, none] = labels({ boxes }).map(({ tracking }) => tracking)
  expect(first).toBe("GHN GH4711")
  expect(own).not.toBe("")
  expect(own).not.toMatch(/\s$/)
  expect(none).toBe("")
})

it("says how each class of goods is kept", () => {
  const handling = (temperature_class: ParcelDocument["temperature_class"]) =>
    labels({ temperature_class })[0]?.handling
  expect(handling("ambient")).toBe("Nơi khô ráo, thoáng mát")
  expect(handling("cool")).toBe("Giữ mát, không để ngoài nắng")
  expect(handling("frozen")).toBe("Giữ đông lạnh")
})

it("tells where it comes from, as far as that is known", () => {
  expect(labels({})[0]?.senderAddress).toEqual(["12 Hùng Vương, Phường Phú Lợi, Cần Thơ", "0912 345 678"])
  const sender = { phone: null, street: null, commune: null, province: "Cần Thơ" }
  expect(labels({ sender })[0]?.senderAddress).toEqual(["Cần Thơ"])
})
