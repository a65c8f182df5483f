import { StatusBadge } from "@medusajs/ui"
import type { CertificationState as State } from "@ocop/shared/certification"
import { useWords } from "./use-words"

const COLOURS = {
  draft: "orange",
  not_yet: "blue",
  valid: "green",
  expiring: "purple",
  expired: "grey",
  revoked: "red",
} as const satisfies Record<State, string>

export function CertificationState({ state }: { state: State }) {
  const { say } = useWords()
  return <StatusBadge color={COLOURS[state]}>{say(`certification_state_${state}`)}</StatusBadge>
}
