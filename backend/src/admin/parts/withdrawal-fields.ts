import type { DecisionField } from "./decision-drawer"
import { useWords, type Word } from "./use-words"

type Of = { number: Word; grounds: readonly { key: string; label: string }[] }

/** What is asked of whoever writes a withdrawal down. `number`: what the number of its paper is called. */
export function useWithdrawalFields({ number, grounds }: Of): DecisionField[] {
  const { say } = useWords()
  return [
    { name: "on", label: say("star_revoke_on"), type: "date", required: true },
    {
      name: "ground",
      label: say("star_revoke_ground"),
      required: true,
      options: grounds.map(({ key, label }) => ({ value: key, label })),
    },
    { name: "detail", label: say("star_revoke_detail"), lines: 3, maxLength: 1000 },
    { name: "number", label: say(number), required: true, maxLength: 100 },
    { name: "authority", label: say("decision_authority"), required: true, maxLength: 200 },
  ]
}
