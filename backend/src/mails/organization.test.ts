import { expect, test } from "vitest"
import { DECISION_MAILS, decisionMail, submittedMail, type DecisionKind } from "./organization"

const LINK = "https://cho.example/kenh-co-so/lo-banh"

test("each decision is told with its reason, in the reader's language, and nothing in it becomes markup", () => {
  for (const kind of Object.keys(DECISION_MAILS) as DecisionKind[]) {
    const decided = { name: "Lò bánh <b>", reason: "Ảnh mờ & thiếu dấu" }
    const vi = decisionMail(kind, "vi", decided, LINK)
    const en = decisionMail(kind, "en", decided, LINK)
    expect(vi.text).toContain("Lý do: Ảnh mờ & thiếu dấu")
    expect(en.text).toContain("Reason: Ảnh mờ & thiếu dấu")
    expect(vi.html).toContain("Lò bánh &lt;b&gt;")
    expect(vi.text).toContain(LINK)
    expect(vi.subject).not.toBe(en.subject)
    expect(decisionMail(kind, "vi", { ...decided, reason: null }, LINK).text).not.toContain("Lý do")
  }
})

test("operators are told who waits", () => {
  expect(submittedMail("Lò bánh", LINK).subject).toBe("Hồ sơ mới chờ duyệt: Lò bánh")
})
