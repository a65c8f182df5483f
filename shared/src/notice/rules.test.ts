import { describe, expect, test } from "vitest"
import { lastDigestAt, topicOf } from "./rules.ts"
import { NoticeContent } from "./schemas.ts"

describe("the mail of the day", () => {
  test.each([
    ["2026-11-25T00:00:00.000Z", "2026-11-25T00:00:00.000Z"],
    ["2026-11-24T23:59:59.999Z", "2026-11-24T00:00:00.000Z"],
    ["2026-11-25T17:30:00.000Z", "2026-11-25T00:00:00.000Z"],
  ])("at %s tells what came before %s: seven in the morning in Viet Nam", (now, last) => {
    expect(lastDigestAt(new Date(now)).toISOString()).toBe(last)
  })
})

test("each kind of notice is known", () => {
  const kinds = NoticeContent.options.map((option) => option.shape.kind.value)
  expect(kinds.map(topicOf)).not.toContain(undefined)
})
