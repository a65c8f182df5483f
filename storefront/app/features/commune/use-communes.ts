import type { CommuneMatch } from "@ocop/shared/address"
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
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/xa-phuong?${new URLSearchParams({ q: query })}`, { signal: abort.signal })
        const matches: CommuneMatch[] = response.ok ? (await response.json()).matches : []
        setSuggestions({ query, matches, hasFailed: !response.ok })
      } catch {
        // Typing on aborts; a lost connection shows no matches, and sending the form searches on the server.
        if (!abort.signal.aborted) setSuggestions({ query, matches: [], hasFailed: true })
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [query])
  return suggestions.query === query ? suggestions : { ...suggestions, hasFailed: false }
}
