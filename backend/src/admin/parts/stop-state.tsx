import { StatusBadge } from "@medusajs/ui"
import type { StopState as State } from "@ocop/shared/sale-stop"
import { useWords } from "./use-words"

const COLOURS = { not_yet: "blue", in_force: "red", ended: "grey", lifted: "green" } as const satisfies Record<
  State,
  string
>

export function StopState({ state }: { state: State }) {
  const { say } = useWords()
  return <StatusBadge color={COLOURS[state]}>{say(`stop_state_${state}`)}</StatusBadge>
}
