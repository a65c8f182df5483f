import { expect, test } from "vitest"
import { runInLocale } from "#app/i18n/locale.server.ts"
import { tooFastWords } from "./too-fast-words.ts"

test.each([
  ["vi", 12, "Bạn thao tác hơi nhanh, thử lại sau 12 giây."],
  ["vi", 900, "Bạn thao tác hơi nhanh, thử lại sau 15 phút."],
  ["vi", null, "Bạn thao tác hơi nhanh, thử lại sau 60 giây."],
  ["en", 1, "That was a little fast; try again in 1 second."],
  ["en", 121, "That was a little fast; try again in 3 minutes."],
] as const)("in %s, %s seconds", (locale, seconds, words) => {
  expect(runInLocale(locale, () => tooFastWords(seconds))).toBe(words)
})
