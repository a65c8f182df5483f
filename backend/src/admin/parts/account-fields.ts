import { BANKS } from "@ocop/shared/vietqr"
import type { DecisionField } from "./decision-drawer"
import { useWords } from "./use-words"

type KnownAccount = { bin?: string; number?: string; holder?: string }

/** What a form asks about an account that money goes to; `known` of it is filled in. */
export function useAccountFields(known: KnownAccount = {}): DecisionField[] {
  const { say } = useWords()
  return [
    {
      name: "bin",
      label: say("account_bank"),
      required: true,
      options: [
        { value: "", label: say("account_bank_choose") },
        ...BANKS.map(({ bin, name }) => ({ value: bin, label: name })),
      ],
      value: known.bin,
    },
    { name: "number", label: say("account_number"), required: true, maxLength: 30, value: known.number },
    { name: "holder", label: say("account_name"), required: true, maxLength: 70, value: known.holder },
  ]
}
