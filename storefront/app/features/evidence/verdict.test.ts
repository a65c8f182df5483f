import { describe, expect, test } from "vitest"
import { verdictWords } from "./verdict.tsx"

const paper = { valid_from: "2023-06-30", valid_until: "2026-06-30", extended_until: null, revoked: null }

describe("what a paper's page says first", () => {
  test("its last day counts", () => {
    expect(verdictWords({ ...paper, verdict: "valid" })).toBe("Còn hiệu lực đến 30/06/2026")
  })

  test("it has expired since the day after", () => {
    expect(verdictWords({ ...paper, verdict: "expired" })).toBe("Hết hạn từ 01/07/2026")
  })

  test("an extension that has run out too is what it has expired since", () => {
    const extended = { ...paper, extended_until: "2026-12-27" }
    expect(verdictWords({ ...extended, verdict: "extended" })).toContain("27/12/2026")
    expect(verdictWords({ ...extended, verdict: "expired" })).toBe("Hết hạn từ 28/12/2026")
  })

  test("a paper without an end is in force, and names no day", () => {
    expect(verdictWords({ ...paper, valid_until: null, verdict: "valid" })).toBe("Còn hiệu lực")
  })

  test("a withdrawal names its day", () => {
    const revoked = { on: "2026-03-10", ground: "Điều 13" }
    expect(verdictWords({ ...paper, revoked, verdict: "revoked" })).toBe("Đã thu hồi từ 10/03/2026")
  })
})
