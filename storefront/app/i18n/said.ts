import { getLocale } from "./paraglide/runtime.js"
import type { Locale } from "./locale.ts"

/** The props of an element that says something. */
export type Said = { children: string; lang?: "vi" }

/**
 * What makers and authorities say, which somebody may have translated: in the reader's language, or else in Vietnamese
 * and marked as such. To be spread: `<p {...said(story, story_en)} />`.
 */
export function said(vietnamese: string, english: string | null, locale: Locale = getLocale()): Said {
  if (locale === "vi") return { children: vietnamese }
  return english === null ? { children: vietnamese, lang: "vi" } : { children: english }
}
