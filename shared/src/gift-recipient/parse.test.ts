import { describe, expect, it } from "vitest"
import type { Commune } from "../address/gazetteer.ts"
import { guessRecipientMapping, recipientColumnOf, toTyped } from "./columns.ts"
import { findSame } from "./list.ts"
import { parseRecipient, readBoxes, readDeliveryDay, readRecipientPhone } from "./parse.ts"
import type { TypedRecipient } from "./schemas.ts"

const TODAY = "2026-11-27"
const COMMUNE = { code: "31510", province_code: "92", name: "Phường Phú Lợi" } as Commune
const PLACES = { find: () => ({ kind: "found" as const, commune: COMMUNE }), suggest: () => [] }
const TYPED: TypedRecipient = {
  name: " Nguyễn  Thị Hoa ",
  phone: "0912 345 678",
  street: "12 Trần Hưng Đạo",
  commune: "Phú Lợi",
  province: "Cần Thơ",
  boxes: "",
  message: "",
  delivery_on: "",
  commune_code: "",
}

describe("a phone of a list", () => {
  it.each([
    ["912345678", "+84912345678"],
    ["912345678.0", "+84912345678"],
    ["'0912345678", "+84912345678"],
    ["91 234 5678", "+84912345678"],
    ["84912345678", "+84912345678"],
    ["2923822222", "+842923822222"],
    ["+84 912 345 678", "+84912345678"],
  ])("%s is %s", (typed, e164) => {
    expect(readRecipientPhone(typed)).toEqual({ ok: true, e164 })
  })

  it.each([
    ["", "phone_missing"],
    ["091234567", "phone_short"],
    ["0912", "phone_short"],
    ["09123456789", "phone_wrong"],
    ["không có", "phone_wrong"],
    ["0912345678 / 0987654321", "phone_wrong"],
    ["19001234", "phone_short"],
  ])("%s is refused: %s", (typed, type) => {
    expect(readRecipientPhone(typed)).toEqual({ ok: false, type })
  })
})

describe("boxes", () => {
  it.each([
    ["", 1],
    ["2", 2],
    ["2.0", 2],
    ["3 hộp", 3],
    ["100", 100],
    ["0", null],
    ["101", null],
    ["-1", null],
    ["1,5", null],
    ["hai", null],
  ])("%j are %s", (typed, boxes) => {
    expect(readBoxes(typed)).toBe(boxes)
  })
})

describe("a day of a list", () => {
  it.each([
    ["", null],
    ["3/2/2027", "2027-02-03"],
    ["03-02-27", "2027-02-03"],
    ["03.02.2027", "2027-02-03"],
    ["3/2", "2027-02-03"],
    ["25/12", "2026-12-25"],
    ["27/11", "2026-11-27"],
    ["ngày 3 tháng 2 năm 2027", "2027-02-03"],
    ["3 tháng 2", "2027-02-03"],
    ["thứ Tư 03/02/2027", "2027-02-03"],
    ["2027-02-03", "2027-02-03"],
    ["2027-02-03T00:00:00.000Z", "2027-02-03"],
    ["03/02/2027 00:00", "2027-02-03"],
    ["46421", "2027-02-03"],
    ["46421.5", "2027-02-03"],
  ])("%s is %s", (typed, day) => {
    expect(readDeliveryDay(typed, TODAY)).toEqual({ ok: true, day })
  })

  it.each(["30/2/2027", "13/13", "sau Tết", "2027", "99999", "3/2/2027 sáng", "1e5"])("%s is none", (typed) => {
    expect(readDeliveryDay(typed, TODAY)).toEqual({ ok: false })
  })
})

describe("a row", () => {
  it("is read as a person means it", () => {
    expect(parseRecipient(TYPED, PLACES, TODAY)).toEqual({
      name: "Nguyễn Thị Hoa",
      phone: "+84912345678",
      street: "12 Trần Hưng Đạo",
      province_code: "92",
      commune_code: "31510",
      boxes: 1,
      message: null,
      delivery_on: null,
      problems: [],
    })
  })

  it("tells everything that is wrong at once, and keeps what is right", () => {
    const wrong = {
      ...TYPED,
      name: "",
      phone: "0912",
      street: "x".repeat(201),
      boxes: "0",
      message: "m".repeat(201),
      delivery_on: "mai",
    }
    const { problems, ...row } = parseRecipient(wrong, PLACES, TODAY)
    expect(problems.map(({ field, type }) => `${field}: ${type}`)).toEqual([
      "name: name_missing",
      "phone: phone_short",
      "street: street_long",
      "boxes: boxes_wrong",
      "message: message_long",
      "delivery_on: day_wrong",
    ])
    expect(row).toEqual({
      name: null,
      phone: null,
      street: null,
      province_code: "92",
      commune_code: "31510",
      boxes: null,
      message: null,
      delivery_on: null,
    })
  })
})

describe("columns", () => {
  it.each([
    ["Họ tên", "name"],
    ["HO VA TEN", "name"],
    ["Tên người nhận", "name"],
    ["SĐT", "phone"],
    ["Số điện thoại người nhận", "phone"],
    ["Địa chỉ nhận hàng", "street"],
    ["Xa/Phuong", "commune"],
    ["Phường (mới)", "commune"],
    ["Tỉnh/Thành phố", "province"],
    ["TP", "province"],
    ["Số hộp", "boxes"],
    ["SL", "boxes"],
    ["Lời chúc", "message"],
    ["Ngày giao", "delivery_on"],
    ["Recipient name", "name"],
    ["Phone number", "phone"],
    ["Street address", "street"],
    ["Ward", "commune"],
    ["City", "province"],
    ["Qty", "boxes"],
    ["Delivery date", "delivery_on"],
    ["STT", undefined],
    ["", undefined],
  ])("%s is %s", (heading, column) => {
    expect(recipientColumnOf(heading)).toBe(column)
  })

  it("are found under a title, and a table without a head is that of the template", () => {
    const rows = [["Danh sách quà Tết 2027"], ["STT", "Ho ten", "SDT", "Dia chi"], ["1", "Hoa", "0912345678", "Ấp 1"]]
    expect(guessRecipientMapping(rows)).toEqual({ head: 2, mapping: { name: 1, phone: 2, street: 3 } })
    expect(guessRecipientMapping([["Hoa", "0912345678", "Ấp 1"]])).toEqual({
      head: 0,
      mapping: { name: 0, phone: 1, street: 2 },
    })
    expect(toTyped(["1", "Hoa", "0912345678"], { name: 1, phone: 2, street: 9 })).toMatchObject({
      name: "Hoa",
      phone: "0912345678",
      street: "",
      boxes: "",
    })
  })
})

describe("the same recipient twice", () => {
  const row = (position: number, over: object = {}) => ({
    position,
    phone: "+84912345678",
    street: "12 Trần Hưng Đạo",
    commune_code: "31510",
    ...over,
  })

  it("is one with the same phone and address, however it is written", () => {
    const rows = [row(1), row(2, { street: "12, tran hung dao" }), row(3, { phone: "+84987654321" }), row(4)]
    expect([...findSame(rows)]).toEqual([
      [2, 1],
      [4, 1],
    ])
  })

  it("is not told of rows that have to be put right", () => {
    expect(findSame([row(1, { phone: null }), row(2, { phone: null })]).size).toBe(0)
  })
})
