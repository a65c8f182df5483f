import type { CommuneMatch, CommuneMatches } from "@ocop/shared/address"
import { useEffect, useState } from "react"

const PAUSE_MS = 180

export type Suggestions = { query: string; matches: readonly CommuneMatch[]; hasFailed: boolean }

const NOTHING: Suggestions = { query: "", matches: [], hasFailed: false }

/** What the shop offers for the words typed so far, a moment after the last key. A failure leaves the form usable. */
export function useCommunes(query: string): Suggestions {
  const [suggestions, setSuggestions] = useState(NOTHING)
  useEffect(() => {
    if (query === "") return
    const abort = new AbortController()
    const keep = (found: Suggestions) => {
      if (!abort.signal.aborted) setSuggestions(found)
    }
    const timer = setTimeout(() => void find(query, abort.signal).then(keep), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [query])
  return suggestions.query === query ? suggestions : { ...suggestions, hasFailed: false }
}

/** Typing on aborts, and then nobody looks at the answer; a lost connection is told, and sending the form searches too. */
async function find(query: string, signal: AbortSignal): Promise<Suggestions> {
  try {
    const response = await fetch(`/xa-phuong?${new URLSearchParams({ q: query })}`, { signal })
    if (!response.ok) return { query, matches: [], hasFailed: true }
    const { matches }: CommuneMatches = await response.json()
    return { query, matches, hasFailed: false }
  } catch {
    return { query, matches: [], hasFailed: true }
  }
}
