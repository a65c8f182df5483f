import type { ShownSuggestion } from "./suggestion.ts"

/** Tells the shop which suggestion was chosen for these words, without a cookie; nobody waits for it. */
export function tellChosen(words: string, chosen: ShownSuggestion, all: readonly ShownSuggestion[]): void {
  if (words === "" || chosen.to === null) return
  const place = all.filter(({ group }) => group === chosen.group).indexOf(chosen) + 1
  const body = new URLSearchParams({ q: words, vi_tri: `${place}`, den: chosen.to, goi_y: "1" })
  fetch("/tim/chon", { method: "POST", body, keepalive: true, credentials: "omit" }).catch(() => undefined)
}
