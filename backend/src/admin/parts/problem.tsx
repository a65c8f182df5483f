import { Text } from "@medusajs/ui"
import { DeskError } from "../api/desk-api"
import { useWords } from "./use-words"

/** What went wrong, for people: the backend's own words, which are Vietnamese, or ours where there are none. */
export function useReason(): (error: unknown) => string {
  const { say } = useWords()
  return (error) => {
    if (error instanceof DeskError && error.status === 401) return say("signed_out")
    if (error instanceof DeskError && error.problems.length > 1) {
      return error.problems.map(({ message }) => message).join(" ")
    }
    if (error instanceof DeskError && error.status > 0) return error.message
    return say("unreachable")
  }
}

export function Problem({ error }: { error: unknown }) {
  const reasonOf = useReason()
  return (
    <Text role="alert" className="text-ui-fg-error px-6 py-4">
      {reasonOf(error)}
    </Text>
  )
}

/** Why what a form sent was not done; nothing while it was not refused. */
export function Refusal({ error }: { error: unknown }) {
  const reasonOf = useReason()
  if (!error) return null
  return (
    <Text role="alert" className="text-ui-fg-error">
      {reasonOf(error)}
    </Text>
  )
}
