import { describe, expect, test } from "vitest"
import { anonymityComplaint, isReachable, undeclaredSettings, type Operator } from "./operator.ts"

const DECLARED: Operator = {
  name: "Công ty TNHH Chợ Mẫu",
  address: "1 Hai Bà Trưng, phường Sóc Trăng, thành phố Cần Thơ",
  representative: "Nguyễn Văn Mẫu",
  registration: "Số 0000000000, cấp ngày 01/07/2026 tại Sở Tài chính thành phố Cần Thơ",
  platformRegistration: null,
  phone: "0299 000 0000",
  email: "ho-tro@cho-mau.test",
  hours: "7:30–17:00",
  processors: [],
}

describe("undeclaredSettings", () => {
  test("names the setting of everything the law wants and nobody has declared", () => {
    expect(undeclaredSettings(DECLARED)).toEqual([])
    expect(undeclaredSettings({ ...DECLARED, name: null, email: null })).toEqual(["OPERATOR_NAME", "OPERATOR_EMAIL"])
  })
})

describe("isReachable", () => {
  test.each(["http://localhost:8000", "http://127.0.0.1:8000", "http://shop.localhost", "http://[::1]:8000"])(
    "%s is one's own machine",
    (url) => expect(isReachable(url)).toBe(false),
  )

  test.each(["https://cho-ocop.vn", "http://192.168.1.20:8000", "https://localhost.evil.vn"])(
    "%s can be reached by others",
    (url) => expect(isReachable(url)).toBe(true),
  )
})

describe("anonymityComplaint", () => {
  const url = "https://cho-ocop.vn"

  test("a public shop without an owner does not start, and is told what to set", () => {
    const complaint = anonymityComplaint({ ...DECLARED, representative: null }, "production", url)
    expect(complaint).toContain("OPERATOR_REPRESENTATIVE")
    expect(complaint).not.toContain("OPERATOR_NAME")
  })

  test("a public shop whose owner is declared starts, also before the platform is registered", () => {
    expect(anonymityComplaint(DECLARED, "production", url)).toBeNull()
  })

  test("development and one's own machine start without an owner", () => {
    const nobody = { ...DECLARED, name: null }
    expect(anonymityComplaint(nobody, "development", url)).toBeNull()
    expect(anonymityComplaint(nobody, "production", "http://localhost:8000")).toBeNull()
  })
})
