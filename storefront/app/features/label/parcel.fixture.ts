import type { Box, ParcelDocument, ParcelLine } from "@ocop/shared/parcel"

export const line = (counts: Partial<ParcelLine>): ParcelLine => ({
  line_id: "pia",
  name: "Bánh pía",
  variant_title: "Hộp 4 cái",
  variant_title_en: null,
  contents: [],
  product_handle: "banh-pia",
  picture: { archetype: "banh", seed: "pia" },
  price: 65_000,
  ordered: 4,
  canceled: 0,
  packed: 0,
  shipped: 0,
  delivered: 0,
  ...counts,
})

export const box = (id: string, sent: Partial<Box> = {}): Box => ({
  id,
  lines: [{ line_id: "pia", quantity: 2 }],
  packed_at: "2026-11-25T03:00:00.000Z",
  shipped_at: null,
  delivered_at: null,
  said_delivered_at: null,
  carrier: null,
  tracking_number: "",
  ...sent,
})

export const parcel = (changes: Partial<ParcelDocument>): ParcelDocument => ({
  code: "OC-7K2M-1",
  purchase_code: "OC-7K2M",
  state: "to_pack",
  placed_at: "2026-11-25T02:00:00.000Z",
  confirmed_at: null,
  pack_by: "2026-11-26",
  from_day: "2026-11-28",
  to_day: "2026-11-30",
  temperature_class: "ambient",
  sender: { phone: "0912 345 678", street: "12 Hùng Vương", commune: "Phường Phú Lợi", province: "Cần Thơ" },
  recipient: { name: "Nguyễn Thị Hoa", phone: "0901 234 567" },
  address: { street: "12 Trần Hưng Đạo", commune: "Phường Ba Đình", province: "Hà Nội" },
  note: "",
  lines: [line({})],
  boxes: [],
  money: { goods: 260_000, discount: 0, fee: 31_000, due: 291_000, owed: 0, method: "cod" },
  transfer: null,
  gift_point: null,
  events: [],
  pickup_at: null,
  ...changes,
})
