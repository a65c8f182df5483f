import { expect, test } from "vitest"
import { runInLocale } from "#app/i18n/locale.server.ts"
import { holdWords } from "./hold-words.ts"

test("names the hour and the day in Vietnam", () => {
  expect(runInLocale("vi", () => holdWords("2026-11-24T10:00:00.000Z"))).toBe("17:00 thứ Ba 24/11")
  expect(runInLocale("en", () => holdWords("2026-11-24T18:30:00.000Z"))).toBe("01:30 Wed 25/11")
})
