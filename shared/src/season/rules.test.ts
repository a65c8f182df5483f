import { expect, test } from "vitest"
import { seasonWords } from "./rules.ts"

test.each([
  [[], "", ""],
  [[5], "tháng 5", "May"],
  [[9, 10, 11], "tháng 9 – tháng 11", "Sep – Nov"],
  [[12, 1, 2, 3], "tháng 12 – tháng 3", "Dec – Mar"],
  [[1, 2, 11, 12], "tháng 11 – tháng 2", "Nov – Feb"],
  [[8, 3], "tháng 3, 8", "Mar, Aug"],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "", ""],
])("%j is said as %j, in English as %j", (months, vietnamese, english) => {
  expect(seasonWords(months, "vi")).toBe(vietnamese)
  expect(seasonWords(months, "en")).toBe(english)
})
