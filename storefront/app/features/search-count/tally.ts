import {
  MOST_COUNTED_OF_VISITOR,
  MOST_COUNTED_ROWS,
  type CountedSearch,
  type ResultKind,
} from "@ocop/shared/search-count"

type Choice = { kind: ResultKind; position: number; isSuggestion: boolean }

/** What visitors have searched for and opened since it was last taken: each of them every query and kind once. */
export class Tally {
  #rows = new Map<string, CountedSearch>()
  #ofVisitors = new Map<string, number>()

  search(visitor: string, query: string, isWithoutResult: boolean): void {
    const row = this.#find(visitor, query)
    if (!row || row.searched) return
    row.searched = true
    row.without_result = isWithoutResult
  }

  /** A suggestion that is opened is a search that has found something. */
  choice(visitor: string, query: string, { kind, position, isSuggestion }: Choice): void {
    if (isSuggestion) this.search(visitor, query, false)
    const row = this.#find(visitor, query)
    if (row) row.opened[kind] ??= position
  }

  /** Gives what was counted, and begins anew. */
  take(): CountedSearch[] {
    const rows = [...this.#rows.values()]
    this.#rows = new Map()
    this.#ofVisitors = new Map()
    return rows
  }

  /** Null when there is no room for another query, of anybody or of this visitor. */
  #find(visitor: string, query: string): CountedSearch | null {
    const key = `${visitor} ${query}`
    const known = this.#rows.get(key)
    if (known) return known
    const own = this.#ofVisitors.get(visitor) ?? 0
    if (this.#rows.size >= MOST_COUNTED_ROWS || own >= MOST_COUNTED_OF_VISITOR) return null
    const row = { visitor, query, searched: false, without_result: false, opened: {} }
    this.#rows.set(key, row)
    this.#ofVisitors.set(visitor, own + 1)
    return row
  }
}
