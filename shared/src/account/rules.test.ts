import { describe, expect, it } from "vitest"
import { MAX_PASSWORD, parseEmail, passwordProblem } from "./rules.ts"

describe("parseEmail", () => {
  it.each([
    ["hoa@example.com", "hoa@example.com"],
    ["  Hoa.Nguyen@Example.COM ", "hoa.nguyen@example.com"],
    ["hoa+cho@example.com", "hoa+cho@example.com"],
  ])("%s is kept as %s", (text, kept) => expect(parseEmail(text)).toBe(kept))

  it.each(["", "hoa", "hoa@", "@example.com", "hoa@example", "hoa hoa@example.com", "hoa@example.com\nbcc: x@y.vn"])(
    "%j is no address",
    (text) => expect(parseEmail(text)).toBeNull(),
  )

  it("refuses an address longer than any box", () => {
    expect(parseEmail(`${"a".repeat(250)}@example.com`)).toBeNull()
  })
})

describe("passwordProblem", () => {
  const of = (password: string) => passwordProblem(password, "nguyenthihoa@example.com")

  it.each([
    ["", "password_missing"],
    ["ngắn quá!", "password_short"],
    ["mười ký tự", null],
    ["bánh pía sầu riêng", null],
    ["          ", "password_common"],
    ["aaaaaaaaaaaa", "password_common"],
    ["1234567890", "password_common"],
    ["PassWord123", "password_common"],
    ["nguyenthihoa", "password_common"],
    ["NguyenThiHoa@example.com", "password_common"],
  ])("%j: %s", (password, problem) => expect(of(password)).toBe(problem))

  it("takes 128 signs and no more", () => {
    const long = "bánh".repeat(MAX_PASSWORD / 4)
    expect(of(long)).toBeNull()
    expect(of(`${long}!`)).toBe("password_long")
  })
})
