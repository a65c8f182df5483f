import { englishLabelOfStandard, labelOfStandard } from "@ocop/shared/certification"
import { useWords } from "./use-words"

/** What a standard is called in the reader's language. */
export function useStandard(): (key: string) => string {
  const { locale } = useWords()
  return (key) => (locale === "en" ? englishLabelOfStandard(key) : null) ?? labelOfStandard(key)
}
