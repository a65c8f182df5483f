import { expect, test } from "vitest"
import { ORDER_KEYS, TEXT_WEIGHTS } from "@ocop/shared/search"
import { orderRows, textRows } from "./rules.ts"
import { WORDS as english } from "./text.en.tsx"
import { WORDS as vietnamese } from "./text.vi.tsx"

test.each([
  ["vi", vietnamese],
  ["en", english],
])("the page in %s tells every text and every order that the engine has", (_, words) => {
  const texts = textRows(words, String)
  expect(texts).toHaveLength(Object.keys(TEXT_WEIGHTS).length)
  expect(texts[0]).toEqual([words.texts.name, "1"])
  const orders = orderRows(words)
  expect(orders.map(([name]) => name)).toEqual(Object.keys(ORDER_KEYS).map((sort) => words.sorts[sort as "gia"]))
  const [, byPrice] = orders.find(([name]) => name === words.sorts.gia) ?? []
  expect(byPrice).toBe([words.keys["-stock_rank"], words.keys.price_from, words.keys.handle].join(words.then))
})
