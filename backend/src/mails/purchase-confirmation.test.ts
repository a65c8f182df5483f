import type { PurchaseDocument } from "@ocop/shared/purchase"
import { describe, expect, test } from "vitest"
import { purchaseConfirmation } from "./purchase-confirmation"

const PURCHASE: PurchaseDocument = {
  code: "WF7K2M9Q",
  placed_at: "2026-11-24T03:00:00.000Z",
  status: "placed",
  payment: { method: "cod", amount: 152_000, state: "at_door", hold_until: null, paid_at: null },
  refunds: [],
  gift: null,
  recipient: { name: "<b>Hoa</b>", phone: "0901 234 567", email: "hoa@example.com" },
  address: { street: '12 "Trần"', commune: "Phường Phú Lợi", province: "thành phố Cần Thơ" },
  note: "",
  age_confirmation: null,
  parcels: [
    {
      order_id: "order_1",
      seller: { handle: "lo-banh", name: "Lò bánh & con" },
      status: "packing",
      lines: [
        {
          variant_id: "variant_1",
          line_id: "ordli_1",
          name: "Bánh pía",
          variant_title: "Hộp 4 cái",
          variant_title_en: "Box of 4",
          maker: null,
          product_handle: "banh-pia",
          picture: { archetype: "banh", seed: "banh-pia" },
          stars_at_sale: 4,
          contents: [],
          quantity: 2,
          price: 65_000,
          total: 130_000,
          discount: 0,
        },
      ],
      goods: 130_000,
      discount: 0,
      fee: 22_000,
      fee_discount: 0,
      pickup: null,
      total: 152_000,
      from_day: "2026-11-26",
      to_day: "2026-11-27",
      progress: null,
    },
  ],
  vouchers: [],
  totals: { goods: 130_000, discount: 0, shipping: 22_000, shipping_discount: 0, total: 152_000 },
}

const PLACE = {
  handle: "quay-phu-loi",
  name: "Quầy Phú Lợi",
  street: "45 Hai Bà Trưng",
  commune: "Phường Phú Lợi",
  province: "thành phố Cần Thơ",
}
const LINK = "https://cho.example/don/WF7K2M9Q?khoa=abc"

describe("purchaseConfirmation", () => {
  const { subject, text, html } = purchaseConfirmation("vi", PURCHASE, LINK)

  test("says what was bought from whom, what is due at the door, and where to look", () => {
    expect(subject).toBe("Chợ OCOP: đã nhận đơn WF7K2M9Q")
    expect(text).toContain("Kiện 1, gửi từ Lò bánh & con")
    expect(text).toContain("- Bánh pía, Hộp 4 cái × 2, 4 sao OCOP khi mua: 130.000\u00a0₫")
    expect(text).toContain("Dự kiến nhận: thứ Năm 26/11 đến thứ Sáu 27/11")
    expect(text).toContain("Trả khi nhận kiện này: 152.000\u00a0₫")
    expect(text).toContain(LINK)
  })

  test("lets nothing that somebody typed become HTML", () => {
    expect(html).toContain("&lt;b&gt;Hoa&lt;/b&gt;")
    expect(html).not.toContain("<b>Hoa")
    expect(html).toContain("Lò bánh &amp; con")
    expect(html).toContain("12 &quot;Trần&quot;")
  })

  test("says the same in English to who bought in English; names stay as they are", () => {
    const english = purchaseConfirmation("en", PURCHASE, LINK)
    expect(english.subject).toBe("Chợ OCOP: order WF7K2M9Q received")
    expect(english.text).toContain("Parcel 1, from Lò bánh & con")
    expect(english.text).toContain("- Bánh pía, Box of 4 × 2, OCOP 4 stars when bought: 130,000\u00a0₫")
    expect(english.text).toContain("Expected: Thu 26/11 to Fri 27/11")
    expect(english.text).toContain(
      "Goods: 130,000\u00a0₫\nDelivery: 22,000\u00a0₫\nTotal: 152,000\u00a0₫, cash on delivery",
    )
    expect(english.text).toContain("To pay on receipt of this parcel: 152,000\u00a0₫")
    expect(english.html).toContain('<html lang="en">')
    expect(english.text).not.toMatch(/Kiện|Phí|Giao|Trả|Xem|Đây/u)
  })

  test("says what is waited for when it is paid by transfer", () => {
    const payment = { ...PURCHASE.payment, method: "vietqr" as const, state: "awaiting" as const }
    const waiting = { ...PURCHASE, payment: { ...payment, hold_until: "2026-11-24T10:00:00.000Z" } }
    const mail = purchaseConfirmation("vi", waiting, LINK)
    expect(mail.text).toContain("Còn chờ bạn chuyển khoản 152.000\u00a0₫")
    expect(mail.text).toContain("Hàng được giữ cho bạn đến 17:00 thứ Ba 24/11.")
    expect(mail.html).toContain("Còn chờ bạn chuyển khoản")
    expect(mail.text).not.toContain("khi nhận")
    const paid = { ...payment, state: "paid" as const, paid_at: "2026-11-24T09:00:00.000Z" }
    const english = purchaseConfirmation("en", { ...PURCHASE, payment: paid }, LINK)
    expect(english.text).toContain("152,000\u00a0₫ received in full.")
  })

  test("says what vouchers took off, and says nothing of them where there was none", () => {
    const totals = { goods: 130_000, discount: 13_000, shipping: 0, shipping_discount: 22_000, total: 117_000 }
    const parcels = PURCHASE.parcels.map((parcel) => ({
      ...parcel,
      discount: 13_000,
      fee: 0,
      fee_discount: 22_000,
      total: 117_000,
    }))
    const reduced = { ...PURCHASE, totals, parcels, vouchers: ["TET10"] }
    const mail = purchaseConfirmation("vi", reduced, LINK)
    for (const told of [mail.text, mail.html]) {
      expect(told).toContain("Giảm giá (mã TET10): −13.000\u00a0₫")
      expect(told).toContain("Phí giao: 0\u00a0₫ (đã giảm 22.000\u00a0₫)")
    }
    expect(purchaseConfirmation("en", reduced, LINK).text).toContain("Discount (code TET10): −13,000\u00a0₫")
    expect(text).not.toContain("iảm")
  })

  test("groups the digits of every amount in English as English does", () => {
    const totals = { goods: 130_000, discount: 13_000, shipping: 10_000, shipping_discount: 12_000, total: 127_000 }
    const off = { discount: 13_000, fee: 10_000, fee_discount: 12_000, total: 127_000 }
    const parcels = PURCHASE.parcels.map((parcel) => ({ ...parcel, ...off }))
    const pickup = { ...PLACE, phone: null, hours: null, exceptions: [], code: null, kept_until: null }
    const fetched = parcels.map((parcel) => ({ ...parcel, pickup }))
    const waiting = { ...PURCHASE.payment, state: "awaiting" as const }
    for (const changes of [
      { parcels },
      { parcels: fetched },
      { parcels, payment: { ...waiting, method: "vietqr" as const } },
      { parcels, payment: { ...waiting, method: "card" as const } },
    ]) {
      const mail = purchaseConfirmation("en", { ...PURCHASE, totals, ...changes }, LINK)
      for (const told of [mail.text, mail.html]) {
        expect(told).toContain("127,000\u00a0₫")
        expect(told).not.toMatch(/\d\.\d{3}\u00a0₫/)
      }
    }
  })

  test("goods without a star in force say nothing of stars", () => {
    const [parcel] = PURCHASE.parcels
    const lines = parcel?.lines.map((line) => ({ ...line, stars_at_sale: null })) ?? []
    const plain = parcel ? purchaseConfirmation("vi", { ...PURCHASE, parcels: [{ ...parcel, lines }] }, LINK) : null
    expect(plain?.text).not.toContain("sao OCOP")
    expect(plain?.html).not.toContain("sao OCOP")
  })
})

test("tells what is in a ready box, each of its goods with its own star", () => {
  const inside = { product_handle: "banh-pia", name: "Bánh & pía", variant_title: "Hộp 4 cái", maker: "Lò bánh" }
  const cake = { ...inside, variant_title_en: "Box of 4", count: 2, stars: 4 as const }
  const tea = { ...inside, name: "Trà", variant_title: null, variant_title_en: null, count: 1, stars: null }
  const parcels = PURCHASE.parcels.map((parcel) => ({
    ...parcel,
    lines: parcel.lines.map((line) => ({ ...line, stars_at_sale: null, contents: [cake, tea] })),
  }))
  const { text, html } = purchaseConfirmation("vi", { ...PURCHASE, parcels }, LINK)
  expect(text).toContain("\n  Trong mỗi hộp:\n  · Bánh & pía, Hộp 4 cái × 2, 4 sao OCOP khi mua\n  · Trà × 1\n")
  expect(html).toContain("<br>Trong mỗi hộp:<ul><li>Bánh &amp; pía, Hộp 4 cái × 2")
  const english = purchaseConfirmation("en", { ...PURCHASE, parcels }, LINK)
  expect(english.text).toContain("In each box:\n  · Bánh & pía, Box of 4 × 2, OCOP 4 stars when bought")
})

test("tells where goods are fetched, and that they are paid there, instead of a fee and an address", () => {
  const place = { street: "45 Hai Bà Trưng", commune: "Phường Phú Lợi", province: "thành phố Cần Thơ" }
  const told = { phone: null, hours: null, exceptions: [], code: null, kept_until: null }
  const pickup = { handle: "quay", name: "Quầy Phú Lợi", ...place, ...told }
  const parcels = PURCHASE.parcels.map((parcel) => ({ ...parcel, pickup, fee: 0, total: 130_000 }))
  const payment = { ...PURCHASE.payment, method: "cod" as const, state: "at_door" as const }
  const { text, html } = purchaseConfirmation("vi", { ...PURCHASE, payment, parcels }, LINK)
  expect(text).toContain("Nhận tại Quầy Phú Lợi, 45 Hai Bà Trưng, Phường Phú Lợi, thành phố Cần Thơ.")
  expect(text).toMatch(/Trả tại điểm bán: 130.000/)
  expect(text).toContain("trả tại điểm bán")
  for (const words of [text, html]) expect(words).not.toMatch(/Giao đến|Dự kiến nhận|gửi từ/)
})
