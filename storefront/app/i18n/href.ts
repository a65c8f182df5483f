import { getLocale } from "./paraglide/runtime.js"
import { pathIn, type Locale } from "./locale.ts"

/** The address of a page in the language of the moment. `path` is the Vietnamese one, with its query if it has one. */
export function href(path: string, locale: Locale = getLocale()): string {
  return pathIn(locale, path)
}

/** `lang` for a Vietnamese name: needed on English pages only. */
export function langOfName(locale: Locale = getLocale()): "vi" | undefined {
  return locale === "en" ? "vi" : undefined
}
