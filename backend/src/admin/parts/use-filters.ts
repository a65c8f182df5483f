import { useSearchParams } from "react-router-dom"

/**
 * What is shown, kept in the address: it can be sent to a colleague, and "back" goes back. `set` starts at the first
 * page again, and an empty value leaves the address.
 */
export function useFilters() {
  const [params, setParams] = useSearchParams()
  const change = (before: URLSearchParams, changes: Record<string, string>) => {
    const next = new URLSearchParams(before)
    for (const [name, value] of Object.entries(changes)) {
      if (value === "") next.delete(name)
      else next.set(name, value)
    }
    return next
  }
  return {
    get: (name: string) => params.get(name) ?? "",
    /** From 1. */
    page: Math.max(1, Math.trunc(Number(params.get("page"))) || 1),
    // The address is ahead of what is drawn while a choice made a moment ago is still being drawn.
    set: (changes: Record<string, string>) =>
      setParams(change(new URLSearchParams(window.location.search), { page: "", ...changes })),
    linkTo: (changes: Record<string, string>) => `?${change(params, { page: "", ...changes })}`,
  }
}
