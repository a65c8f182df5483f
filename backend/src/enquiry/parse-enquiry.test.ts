import type { AskEnquiry } from "@ocop/shared/enquiry"
import { describe, expect, test } from "vitest"
import { ProblemError } from "../http/problem-error"
import { formKeyOf } from "./form-key"
import { parseEnquiry } from "./parse-enquiry"

const TODAY = "2026-11-25"
const TYPED: AskEnquiry = {
  form_token: "0123456789abcdef",
  name: "  Nguyễn   Thị Hoa ",
  phone: "0901.234.567",
  email: "Hoa@Example.com",
  from_day: "2026-12-05",
  to_day: "",
  guests: "4",
  message: "Có hai trẻ em.\r\nĂn chay\u0000 được không?",
  locale: "vi",
}
const parse = (over: Partial<AskEnquiry> = {}) => parseEnquiry({ ...TYPED, ...over }, TODAY)

function refusalOf(over: Partial<AskEnquiry>): string[] {
  try {
    parse(over)
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ type, field }) => `${type}:${field}`)
    throw error
  }
  return []
}

describe("a question for a stay", () => {
  test("is read as a person means it", () => {
    expect(parse()).toEqual({
      name: "Nguyễn Thị Hoa",
      phone: "+84901234567",
      email: "hoa@example.com",
      from_day: "2026-12-05",
      to_day: "2026-12-05",
      guests: 4,
      message: "Có hai trẻ em.\nĂn chay được không?",
    })
  })

  test("needs one way to answer, whichever", () => {
    expect(parse({ phone: "" })).toMatchObject({ phone: null, email: "hoa@example.com" })
    expect(parse({ email: "" })).toMatchObject({ phone: "+84901234567", email: null })
    expect(refusalOf({ phone: " ", email: "" })).toEqual(["contact_missing:phone"])
  })

  test("a way that is wrong is told, also beside one that is right", () => {
    expect(refusalOf({ phone: "+1 202 555 0100" })).toEqual(["phone_wrong:phone"])
    expect(refusalOf({ email: "hoa" })).toEqual(["email_wrong:email"])
  })

  test("everything that is wrong is told at once", () => {
    const wrong = { name: " ", phone: "12", from_day: "2026-11-24", guests: "0", message: "a".repeat(1001) }
    expect(refusalOf(wrong)).toEqual([
      "name_missing:name",
      "phone_wrong:phone",
      "day_past:from_day",
      "guests_wrong:guests",
      "text_too_long:message",
    ])
  })
})

describe("the key of a form", () => {
  const keyOf = (token: string, over: Partial<AskEnquiry> = {}) => formKeyOf("secret", token, "prod_1", parse(over))

  test("is the same for the same form and words, however they were spaced", () => {
    expect(keyOf("a", { name: "Nguyễn Thị Hoa", phone: "+84 901 234 567" })).toBe(keyOf("a"))
  })

  test("is another one for other words, another form and another product", () => {
    const keys = [
      keyOf("a"),
      keyOf("b"),
      keyOf("a", { guests: "5" }),
      keyOf("a", { message: "" }),
      formKeyOf("secret", "a", "prod_2", parse()),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})
