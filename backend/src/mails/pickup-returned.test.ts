import { expect, test } from "vitest"
import { pickupReturned } from "./pickup-returned"

const RETURNED = {
  name: "Trần <b>Tám</b>",
  purchase: "WF7K2M9Q",
  point: "Quầy Phú Lợi",
  phone: "0912 345 678",
  is_paid: true,
}

test("tells where the goods are and what becomes of the money, in both languages, and writes no markup of anybody's", () => {
  const vi = pickupReturned("vi", RETURNED, "https://cho.example/don/WF7K2M9Q?khoa=x")
  for (const words of ["Quầy Phú Lợi", "hoàn lại", "0912 345 678", "https://cho.example/don/WF7K2M9Q?khoa=x"]) {
    expect(vi.text).toContain(words)
  }
  expect(vi.html).toContain("Trần &lt;b&gt;Tám&lt;/b&gt;")
  const en = pickupReturned("en", { ...RETURNED, is_paid: false, phone: null }, "https://cho.example/en/don/WF7K2M9Q")
  expect(en.text).toContain("nothing to pay")
  expect(en.text).not.toContain("Phone")
})
