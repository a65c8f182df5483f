import { MOST_COUNTED_AT_ONCE, MOST_COUNTED_ROWS, type CountedSearch } from "@ocop/shared/search-count"

/** Counts of searches since they were last taken: sums by the words, nothing of who searched. */
export class Tally {
  #rows = new Map<string, CountedSearch>()

  search(query: string, isWithoutResult: boolean): void {
    const row = this.#find(query)
    if (!row || row.searches >= MOST_COUNTED_AT_ONCE) return
    row.searches += 1
    if (isWithoutResult) row.without_result += 1
  }

  /** @param position of the chosen result, from 1 */
  choice(query: string, position: number): void {
    const row = this.#find(query)
    if (!row || row.clicks >= MOST_COUNTED_AT_ONCE) return
    row.clicks += 1
    row.click_position_sum += position
  }

  /** Gives what was counted, and begins anew. */
  take(): CountedSearch[] {
    const rows = [...this.#rows.values()]
    this.#rows = new Map()
    return rows
  }

  /** Null when there is no room for another query. */
  #find(query: string): CountedSearch | null {
    const known = this.#rows.get(query)
    if (known) return known
    if (this.#rows.size >= MOST_COUNTED_ROWS) return null
    const row = { query, searches: 0, without_result: 0, clicks: 0, click_position_sum: 0 }
    this.#rows.set(query, row)
    return row
  }
}
