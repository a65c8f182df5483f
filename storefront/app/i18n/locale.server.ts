import { AsyncLocalStorage } from "node:async_hooks"
import { baseLocale, setLocaleSource, type Locale } from "./locale.ts"

const storage = new AsyncLocalStorage<Locale>()
setLocaleSource(() => storage.getStore() ?? baseLocale)

/** Runs `work`, and all that it awaits or renders, in a locale: two requests at once never mix their languages. */
export function runInLocale<T>(locale: Locale, work: () => T): T {
  return storage.run(locale, work)
}
