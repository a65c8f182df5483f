import { useEffect, useState } from "react"
import { href } from "#app/i18n/href.ts"
import type { ShownSuggestions } from "./suggestion.ts"

const PAUSE_MS = 180

/** A single letter fits nearly everything. */
const FEWEST_LETTERS = 2

type Found = ShownSuggestions & { words: string }

const NOTHING: ShownSuggestions = { suggestions: [], corrected: null }

/**
 * What the shop suggests for the words typed so far, a moment after the last key. Until the answer has come the last
 * one stays, so that the list does not flicker; an answer that has been overtaken is never shown.
 */
export function useSuggestions(words: string): ShownSuggestions {
  const [found, setFound] = useState<Found>({ words: "", ...NOTHING })
  const isAsked = words.length >= FEWEST_LETTERS
  useEffect(() => {
    if (!isAsked) return
    const abort = new AbortController()
    const keep = (answer: ShownSuggestions) => {
      if (!abort.signal.aborted) setFound({ words, ...answer })
    }
    const timer = setTimeout(() => void find(words, abort.signal).then(keep), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [words, isAsked])
  return isAsked ? found : NOTHING
}

/** What goes wrong here is nobody's loss: the form searches all the same. */
async function find(words: string, signal: AbortSignal): Promise<ShownSuggestions> {
  try {
    const response = await fetch(href(`/goi-y?${new URLSearchParams({ q: words })}`), { signal })
    if (!response.ok) return NOTHING
    const answer: ShownSuggestions = await response.json()
    return answer
  } catch {
    return NOTHING
  }
}
