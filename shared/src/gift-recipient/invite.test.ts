import { describe, expect, it } from "vitest"
import { parseInvites } from "./invite.ts"

describe("people who are to say their addresses", () => {
  it("stand one a line, the name alone or with a phone and an e-mail in any order", () => {
    const text =
      "Nguyễn Thị Hoa, 0912 345 678, hoa@example.com\n\n  Trần   Văn Bình\nbinh@example.com; Lê Cúc\tPhòng Kế toán"
    expect(parseInvites(text)).toEqual({
      invites: [
        { name: "Nguyễn Thị Hoa", phone: "0912 345 678", email: "hoa@example.com" },
        { name: "Trần Văn Bình", phone: "", email: "" },
        { name: "Lê Cúc, Phòng Kế toán", phone: "", email: "binh@example.com" },
      ],
      problems: [],
    })
  })

  it("are refused with the line on which something is wrong, all at once", () => {
    const text = `0912 345 678\n\nAn, 0912\nBa, ba@\n${"a".repeat(121)}`
    expect(parseInvites(text).problems).toEqual([
      { line: 1, type: "name_missing" },
      { line: 3, type: "phone_wrong" },
      { line: 4, type: "email_wrong" },
      { line: 5, type: "name_long" },
    ])
  })

  it("may be nobody", () => {
    expect(parseInvites(" \n\t\n")).toEqual({ invites: [], problems: [] })
  })
})
