import { Text } from "@medusajs/ui"
import { formatDay } from "./format"
import { useWords } from "./use-words"

/** When the holder of a paper was reminded last, if ever. */
export function RemindedOn({ day }: { day: string | null }) {
  const { say, locale } = useWords()
  if (day === null) return null
  return <Text className="txt-small text-ui-fg-subtle">{say("reminded_on", { day: formatDay(day, locale) })}</Text>
}
