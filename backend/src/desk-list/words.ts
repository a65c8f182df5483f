import en from "../admin/i18n/json/en.json"
import vi from "../admin/i18n/json/vi.json"

/** A key of the desk's own words, which its screens have too. */
export type Word = keyof typeof vi
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string
export type Locale = "vi" | "en"

const WORDS: Record<Locale, Record<Word, string>> = { vi, en }

/** The desk's words in one language; `{{name}}` in them is the value of that name. */
export function wordsIn(locale: Locale): Say {
  return (word, values = {}) =>
    WORDS[locale][word].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""))
}
