import { expect, test } from "vitest"
import { countedQuery, isBot, isCountable, otherSearches } from "./rules.ts"

test.each([
  ["Bánh  PÍA", "banh pia"],
  ["cà phê sữa", "ca phe sua"],
  ["Gạo ST25 5kg", "gao st25 st 25 5kg 5 kg"],
  ["giấm nuôi 2026", "giam nuoi 2026"],
])("%j is counted as %j", (typed, query) => {
  expect(countedQuery(typed)).toBe(query)
})

test.each([
  ["nothing", "  !? "],
  ["an e-mail address", "chị Hoa hoa@example.com"],
  ["a phone number", "0912345678"],
  ["a phone number with spaces", "gọi 0912 345 678"],
  ["a phone number with dots", "+84.912.345.678"],
  ["a short run of digits with strokes", "12/05/1990"],
  ["the number of a card", "079090001234"],
  ["the code of an order", "WF7K2M9Q"],
  ["the code of an order as it is read out", "wf7k-2m9q"],
  ["the code of an order with a space", "wf7k 2m9q"],
  ["the code of an order without digits", "WFKKPMQQ"],
  ["a pasted text", "tôi tên là một người ở một nơi rất xa và tôi muốn mua thật nhiều bánh"],
])("%s is not counted", (_what, typed) => {
  expect(countedQuery(typed)).toBeNull()
})

test("what is counted of a batch is never refused by who keeps it", () => {
  for (const typed of ["Bánh pía", "OM 5451", "gạo ST25 ST25 5kg", "trà 1 2 3"]) {
    expect(isCountable(countedQuery(typed) ?? "")).toBe(true)
  }
  expect(countedQuery("12,34,56")).toBeNull()
})

test("machines are known by what they call themselves", () => {
  expect(isBot("Mozilla/5.0 (compatible; Googlebot/2.1)")).toBe(true)
  expect(isBot(undefined)).toBe(true)
  expect(isBot("Mozilla/5.0 (Android 14; Mobile) Firefox/140.0")).toBe(false)
})

test("the others are what is left beside the rows that are shown", () => {
  const beside = { maker_clicks: 2, commune_clicks: 1, point_clicks: 0 }
  const none = { maker_clicks: 0, commune_clicks: 0, point_clicks: 0 }
  const all = { searches: 10, without_result: 4, clicks: 3, ...beside }
  const shown = [
    { searches: 5, without_result: 1, clicks: 3, ...none, maker_clicks: 1 },
    { searches: 3, without_result: 3, clicks: 0, ...none },
  ]
  expect(otherSearches(all, shown)).toEqual({
    ...{ searches: 2, without_result: 0, clicks: 0 },
    ...{ maker_clicks: 1, commune_clicks: 1, point_clicks: 0 },
  })
})
