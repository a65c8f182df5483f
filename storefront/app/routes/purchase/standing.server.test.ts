import type { Box } from "@ocop/shared/parcel"
import type { Parcel, PurchaseDocument } from "@ocop/shared/purchase"
import { expect, it } from "vitest"
import { standingOf } from "./standing.server.ts"

const BOX: Box = {
  id: "ful_1",
  lines: [],
  packed_at: "2026-11-26T02:00:00.000Z",
  shipped_at: "2026-11-26T03:00:00.000Z",
  delivered_at: null,
  said_delivered_at: null,
  carrier: "self",
  tracking_number: "",
}
const SAID = { ...BOX, said_delivered_at: "2026-11-26T05:00:00.000Z" }

const PAYMENT: PurchaseDocument["payment"] = {
  method: "cod",
  amount: 185_000,
  state: "at_door",
  hold_until: null,
  paid_at: null,
}

const sent = (boxes: Box[]) => {
  const progress = { boxes } as Parcel["progress"]
  return standingOf({ status: "sent", seller: { handle: "lo-banh", name: "Lò bánh" }, progress }, PAYMENT)
}

it("says who brings a parcel that is on the way", () => {
  expect(sent([BOX])).toMatchObject({ next: "Lò bánh tự giao hàng, đang trên đường.", is_coming: true })
  const ofCarrier = { next: "Đơn vị vận chuyển đang đưa hàng đến bạn.", is_coming: true }
  expect(sent([{ ...BOX, carrier: "ghn" }])).toMatchObject(ofCarrier)
  expect(sent([BOX, { ...BOX, carrier: "ghn" }])).toMatchObject(ofCarrier)
  expect(sent([])).toMatchObject(ofCarrier)
})

it("says that the seller has reported it delivered, as soon as that is said of all that is on the way", () => {
  const said = { words: "Cơ sở báo đã giao đến nơi", is_coming: false }
  expect(sent([SAID])).toMatchObject(said)
  expect(sent([SAID]).next).toContain("“Tôi đã nhận hàng”")
  expect(sent([{ ...SAID, carrier: "ghn" }])).toMatchObject(said)
  expect(sent([SAID, { ...BOX, delivered_at: "2026-11-26T05:00:00.000Z" }])).toMatchObject(said)
  expect(sent([SAID, BOX])).toMatchObject({ words: "Đã gửi đi", is_coming: true })
  expect(sent([SAID, { ...BOX, shipped_at: null }])).toMatchObject(said)
})
