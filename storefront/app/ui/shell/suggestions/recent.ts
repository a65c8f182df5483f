import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { ShownSuggestion } from "./suggestion.ts"

/** Nobody but this browser knows what was searched for before. */
const KEY = "tim-gan-day"

const MOST = 5

/** The last searches, the latest first; none where the browser keeps nothing. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]")
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Remembers a search in this browser. */
export function keepSearch(typed: string): void {
  const words = typed.trim()
  if (words === "") return
  write([words, ...recentSearches().filter((one) => one.toLowerCase() !== words.toLowerCase())].slice(0, MOST))
}

export function forgetSearches(): void {
  write([])
}

function write(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(searches))
  } catch {
    // A browser that keeps nothing searches all the same.
  }
}

/** The last searches as lines under the box, and a line that forgets them. */
export function recentLines(): readonly ShownSuggestion[] {
  const searches = recentSearches()
  if (searches.length === 0) return []
  const group = m.search_recent()
  const line = (name: string, to: string | null) => ({ group, name, detail: null, count: null, to })
  return [
    ...searches.map((words) => line(words, href(`/tim?${new URLSearchParams({ q: words })}`))),
    line(m.search_recent_forget(), null),
  ]
}
