import { CountedSearches, MOST_COUNTED_OF_VISITOR, MOST_COUNTED_ROWS } from "@ocop/shared/search-count"
import { expect, it } from "vitest"
import { Tally } from "./tally.ts"

const visitor = (n: number) => String(n).padStart(22, "v")
const [MAI, PHU] = [visitor(1), visitor(2)]
const result = { kind: "product", position: 3, isSuggestion: false } as const

it("counts of each visitor every query and every kind of result once, and begins anew when it is taken", () => {
  const tally = new Tally()
  tally.search(MAI, "banh pia", false)
  tally.search(MAI, "banh pia", true)
  tally.choice(MAI, "banh pia", result)
  tally.choice(MAI, "banh pia", { ...result, position: 1 })
  tally.choice(MAI, "banh pia", { ...result, kind: "maker" })
  tally.search(PHU, "banh pia", true)
  expect(tally.take()).toEqual([
    { visitor: MAI, query: "banh pia", searched: true, without_result: false, opened: { product: 3, maker: 3 } },
    { visitor: PHU, query: "banh pia", searched: true, without_result: true, opened: {} },
  ])
  expect(tally.take()).toEqual([])
})

it("takes a suggestion that is opened for a search that found something", () => {
  const tally = new Tally()
  tally.choice(MAI, "my xuyen", { kind: "commune", position: 1, isSuggestion: true })
  expect(tally.take()).toMatchObject([{ searched: true, without_result: false, opened: { commune: 1 } }])
})

it("leaves room for others, whatever one visitor searches for", () => {
  const tally = new Tally()
  for (let n = 0; n < 2 * MOST_COUNTED_ROWS; n++) tally.search(MAI, `mon ${n}`, false)
  tally.search(PHU, "banh pia", false)
  expect(tally.take().map((row) => row.visitor)).toEqual([...Array<string>(MOST_COUNTED_OF_VISITOR).fill(MAI), PHU])
})

it("never holds more than a batch may carry", () => {
  const tally = new Tally()
  for (let n = 0; n <= MOST_COUNTED_ROWS; n++) tally.search(visitor(n), "banh pia", false)
  expect(CountedSearches.parse({ rows: tally.take() }).rows).toHaveLength(MOST_COUNTED_ROWS)
})
