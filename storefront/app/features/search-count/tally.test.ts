import { CountedSearches, MOST_COUNTED_ROWS } from "@ocop/shared/search-count"
import { expect, it } from "vitest"
import { Tally } from "./tally.ts"

it("adds up searches and choices by their words, and begins anew when it is taken", () => {
  const tally = new Tally()
  tally.search("banh pia", false)
  tally.search("banh pia", true)
  tally.choice("banh pia", 3)
  tally.choice("banh pia", 1)
  expect(tally.take()).toEqual([
    { query: "banh pia", searches: 2, without_result: 1, clicks: 2, click_position_sum: 4 },
  ])
  expect(tally.take()).toEqual([])
})

it("never holds more than a batch may carry, and counts on what it holds", () => {
  const tally = new Tally()
  for (let n = 0; n <= MOST_COUNTED_ROWS; n++) tally.search(`mon ${n}`, false)
  tally.search("mon 0", false)
  const rows = tally.take()
  expect(CountedSearches.parse({ rows }).rows).toHaveLength(MOST_COUNTED_ROWS)
  expect(rows[0]?.searches).toBe(2)
})
