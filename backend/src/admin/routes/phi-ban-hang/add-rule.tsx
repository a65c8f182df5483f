import { Button, toast } from "@medusajs/ui"
import { CommissionRules, LONGEST_BASIS, parseRate, type CommissionRuleRow } from "@ocop/shared/ledger"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { DeskError, post } from "../../api/desk-api"
import { DecisionDrawer } from "../../parts/decision-drawer"
import { MakerChoice } from "../../parts/maker-choice"
import type { Maker } from "../../parts/maker-search"
import { useWords } from "../../parts/use-words"
import { COMMISSION } from "./query-key"

/** Between two rules there is room for others. */
const ROOM = 10

/** Adds a rule, for all sellers unless one is chosen. */
export function AddRule({ rules }: { rules: readonly CommissionRuleRow[] }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [maker, setMaker] = useState<Maker | null>(null)
  const next = Math.max(0, ...rules.map(({ position }) => position)) + ROOM
  const add = async ({ rate = "", position, valid_from, valid_until, basis }: Record<string, string>) => {
    const rate_bp = parseRate(rate)
    if (rate_bp === null) throw new DeskError(400, say("commission_rate_wrong"), "rate_bp")
    await post(CommissionRules, "/commission-rules", {
      rate_bp,
      position: Number(position),
      valid_from,
      valid_until: valid_until || null,
      organization_id: maker?.id ?? null,
      basis,
    })
    toast.success(say("commission_added"))
    setMaker(null)
    await queries.invalidateQueries({ queryKey: [COMMISSION] })
  }
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say("commission_add")}</Button>}
      title={say("commission_add")}
      hint={say("commission_add_hint")}
      action={say("commission_add")}
      before={<MakerChoice maker={maker} onChoose={setMaker} />}
      fields={[
        { name: "rate", label: say("commission_rate_typed"), required: true, maxLength: 8 },
        { name: "valid_from", label: say("commission_first_day"), type: "date", required: true },
        { name: "valid_until", label: say("commission_last_day"), type: "date" },
        {
          name: "position",
          label: say("commission_position_typed"),
          required: true,
          maxLength: 7,
          value: String(next),
        },
        { name: "basis", label: say("commission_basis_typed"), required: true, lines: 2, maxLength: LONGEST_BASIS },
      ]}
      onSend={add}
    />
  )
}
