import { expect, test } from "vitest"
import { seasonWords } from "./season"

test.each([
  [[], ""],
  [[5], "tháng 5"],
  [[9, 10, 11], "tháng 9 – tháng 11"],
  [[12, 1, 2, 3], "tháng 12 – tháng 3"],
  [[1, 2, 11, 12], "tháng 11 – tháng 2"],
  [[8, 3], "tháng 3, 8"],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], ""],
])("%j is said as %j", (months, words) => {
  expect(seasonWords(months)).toBe(words)
})
