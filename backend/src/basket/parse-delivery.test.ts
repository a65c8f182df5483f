import { describe, expect, test } from "vitest"
import { gazetteer } from "../gazetteer"
import { parseDelivery } from "./parse-delivery"

const TYPED = {
  name: "  Nguyễn   Thị Hoa ",
  phone: "0901 234 567",
  email: "hoa@example.com",
  commune_code: "31510",
  street: "12 Trần Hưng Đạo",
  note: "Gọi trước\r\nkhi đến",
}

const parse = (over: object) => parseDelivery({ ...TYPED, ...over }, gazetteer())

const typesOf = (over: object) => {
  const parsed = parse(over)
  return parsed.ok ? [] : parsed.problems.map(({ type }) => type)
}

describe("parseDelivery", () => {
  test("tidies what was typed and stores the phone in one form", () => {
    expect(parse({ email: "" })).toEqual({
      ok: true,
      email: "",
      address: {
        name: "Nguyễn Thị Hoa",
        phone: "+84901234567",
        street: "12 Trần Hưng Đạo",
        note: "Gọi trước\nkhi đến",
        commune_code: "31510",
      },
    })
  })

  test("composes letters and drops what no text has in it", () => {
    const parsed = parse({ name: "Hoa\u0000\u0007".normalize("NFD"), street: "<b>12</b>" })
    expect(parsed).toMatchObject({ ok: true, address: { name: "Hoa", street: "<b>12</b>" } })
  })

  test.each([
    [{ name: "   " }, "name_missing"],
    [{ name: "x".repeat(101) }, "text_too_long"],
    [{ phone: "0123" }, "phone_wrong"],
    [{ phone: "" }, "phone_wrong"],
    [{ email: "hoa" }, "email_wrong"],
    [{ email: "a@b.vn\nbcc: c@d.vn" }, "email_wrong"],
    [{ commune_code: "" }, "commune_missing"],
    [{ commune_code: "00000" }, "commune_unknown"],
    [{ province_code: "01" }, "commune_not_of_province"],
    [{ street: "" }, "street_missing"],
    [{ note: "x".repeat(501) }, "text_too_long"],
  ])("%j is told as %s", (over, type) => {
    expect(typesOf(over)).toEqual([type])
  })

  test("takes the commune's own province", () => {
    expect(typesOf({ province_code: "92" })).toEqual([])
  })
})
