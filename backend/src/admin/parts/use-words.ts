import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import type vi from "../i18n/json/vi.json"

export type Word = keyof typeof vi
type Values = Record<string, string | number>

/** What our screens say, in the reader's language; and its name, for dates and numbers. */
export function useWords(): { say: (word: Word, values?: Values) => string; locale: "vi" | "en" } {
  const { t, i18n } = useTranslation("desk")
  const locale = i18n.language.startsWith("vi") ? "vi" : "en"
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return { say: (word, values) => String(t(word, { ...values })), locale }
}
