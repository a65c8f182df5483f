import { expect, test } from "vitest"
import { chooseSuggestions, hasTypedWords } from "./suggest.ts"
import { MAX_SUGGESTIONS, type Suggestion } from "./suggestions.ts"

test.each([
  ["ban", true],
  ["banh", true],
  ["banh p", true],
  ["pia banh", true],
  ["anh", false],
  ["pi banh", false],
  ["banh pia chay", false],
  ["", false],
])("the name “bánh pía” has the typed words %j: %s", (typed, has) => {
  expect(hasTypedWords("banh pia", typed)).toBe(has)
})

const many = (kind: Suggestion["kind"], names: string[]): Suggestion[] =>
  names.map((name, i) => ({ kind, key: `${kind}-${i}`, name, detail: null, count: kind === "product" ? null : i }))

test("products fill the places that others leave", () => {
  const found = many(
    "product",
    Array.from({ length: 12 }, (_, i) => `Bánh ${i}`),
  )
  expect(chooseSuggestions(found, "banh")).toEqual(found.slice(0, MAX_SUGGESTIONS))
})

test("others need the words in their own name, and the largest of them come first", () => {
  const found = [
    ...many("shelf", ["Bánh, kẹo", "Gạo", "Bánh khô"]),
    ...many("maker", ["Lò bánh Tân", "Nhà khô", "Lò bánh Cũ", "Lò bánh Mới"]),
    ...many(
      "product",
      Array.from({ length: 9 }, (_, i) => `Bánh ${i}`),
    ),
    ...many("commune", ["Xã Bánh Lớn", "Xã Tài Văn"]),
  ]
  expect(chooseSuggestions(found, "bánh").map(({ name }) => name)).toEqual([
    "Bánh 0",
    "Bánh 1",
    "Bánh 2",
    "Bánh 3",
    "Xã Bánh Lớn",
    "Lò bánh Mới",
    "Lò bánh Cũ",
    "Bánh khô",
  ])
})
