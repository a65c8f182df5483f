import { StatusBadge } from "@medusajs/ui"
import type { RecognitionState as State } from "@ocop/shared/decision"
import { useWords } from "./use-words"

const COLOURS = {
  draft: "orange",
  not_yet: "blue",
  valid: "green",
  window: "purple",
  late: "orange",
  extended: "purple",
  expired: "grey",
  revoked: "red",
} as const satisfies Record<State, string>

export function RecognitionState({ state }: { state: State }) {
  const { say } = useWords()
  return <StatusBadge color={COLOURS[state]}>{say(`star_state_${state}`)}</StatusBadge>
}
