import { formatWeekday } from "@ocop/shared/day"
import { expect, test } from "vitest"
import { pickupReady } from "./pickup-ready"

const READY = {
  name: "Trần <b>Tám</b>",
  purchase: "WF7K2M9Q",
  code: "K7M2QP",
  point: "Quầy Phú Lợi",
  place: "45 Hai Bà Trưng, Phường Phú Lợi, thành phố Cần Thơ",
  phone: "0912 345 678",
  kept_until: "2026-12-04",
  due: 405_000,
}

test("tells code, place, last day and what is to be paid, in both languages, and writes no markup of anybody's", () => {
  const vi = pickupReady("vi", READY, "https://cho.example/don/WF7K2M9Q?khoa=x")
  for (const words of ["K7M2QP", READY.place, formatWeekday("2026-12-04", "vi"), "405.000", "0912 345 678"]) {
    expect(vi.text).toContain(words)
  }
  expect(vi.html).toContain("Trần &lt;b&gt;Tám&lt;/b&gt;")
  const en = pickupReady("en", { ...READY, due: 0, phone: null }, "https://cho.example/en/don/WF7K2M9Q")
  expect(en.text).toContain("Pick-up code: K7M2QP")
  expect(en.text).not.toContain("To pay")
  expect(en.text).not.toContain("Phone")
})

test("groups the digits of what is to be paid in English as English does", () => {
  expect(pickupReady("en", READY, "https://cho.example/en/don/WF7K2M9Q").text).toContain(
    "at the point: 405,000\u00a0₫.",
  )
})
