import { m } from "#app/i18n/paraglide/messages.js"
import { useHydrated } from "#app/ui/use-hydrated.ts"

/** That a page which watches a payment goes on by itself: only where its script runs. */
export function UpdatesItself() {
  return useHydrated() ? <p>{m.page_updates()}</p> : null
}
