import { expect, test } from "vitest"
import { coversProvince, provinceOfStars } from "./rules.ts"

test.each([
  [null, "92", true],
  [null, null, true],
  [["92"], "92", true],
  [["92", "96"], "96", true],
  [["92"], "96", false],
  [["92"], null, false],
  [[], "92", false],
])("who may act in %o covers %s: %s", (provinces, province, covered) => {
  expect(coversProvince(provinces, province)).toBe(covered)
})

test("five stars belong to no province", () => {
  expect([3, 4, 5].map((stars) => provinceOfStars(stars, "92"))).toEqual(["92", "92", null])
})
