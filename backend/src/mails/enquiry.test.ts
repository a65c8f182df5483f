import { describe, expect, test } from "vitest"
import { enquiryCopyMail, enquiryForOperatorMail } from "./enquiry"

const QUESTION = {
  product_name: "Một đêm ở vườn",
  maker_name: "Vườn <Ba>",
  from_day: "2026-12-05",
  to_day: "2026-12-07",
  guests: 1,
  name: "<b>Hoa</b>",
  phone: "+84901234567",
  email: "hoa@example.com",
  message: "Xem http://evil.example",
  locale: "en" as const,
}
const LINK = "https://cho.test/san-pham/mot-dem"

describe("the mails about a question", () => {
  test("the operator reads who asks, for when, and how to answer", () => {
    const { subject, text, html } = enquiryForOperatorMail(QUESTION, LINK)
    expect(subject).toBe("Hỏi đặt chỗ: Một đêm ở vườn")
    expect(text).toContain("Ngày: 05/12/2026 đến 07/12/2026. Số người: 1.")
    expect(text).toContain("Liên hệ: 0901 234 567, hoa@example.com. Ngôn ngữ: tiếng Anh.")
    expect(text).toContain("Lời nhắn: Xem http://evil.example")
    expect(html).toContain("&lt;b&gt;Hoa&lt;/b&gt;")
    expect(html).not.toContain("<b>")
  })

  test("what was not given is not mentioned", () => {
    const { text } = enquiryForOperatorMail({ ...QUESTION, phone: null, message: "" }, LINK)
    expect(text).toContain("Liên hệ: hoa@example.com.")
    expect(text).not.toContain("Lời nhắn")
  })

  test.each(["vi", "en"] as const)("the copy in %s carries nothing that was written in free words", (locale) => {
    const { text, html } = enquiryCopyMail(locale, QUESTION, LINK)
    expect(text + html).not.toMatch(/Hoa|evil/)
    expect(text).toContain(
      locale === "en" ? "05/12/2026 to 07/12/2026, 1 person." : "05/12/2026 đến 07/12/2026, 1 người.",
    )
  })

  test("a visit of one day names it once", () => {
    const { text } = enquiryCopyMail("en", { ...QUESTION, to_day: "2026-12-05", guests: 2 }, LINK)
    expect(text).toContain("Wished for: 05/12/2026, 2 people.")
  })
})
