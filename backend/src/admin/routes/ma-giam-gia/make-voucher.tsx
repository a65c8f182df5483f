import { Button, toast } from "@medusajs/ui"
import { todayInVietnam } from "@ocop/shared/day"
import { parseVnd } from "@ocop/shared/money"
import { VoucherPage } from "@ocop/shared/voucher"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { DeskError, post } from "../../api/desk-api"
import { DecisionDrawer } from "../../parts/decision-drawer"
import { MakerChoice } from "../../parts/maker-choice"
import type { Maker } from "../../parts/maker-search"
import { useWords } from "../../parts/use-words"
import { VOUCHERS } from "./query-key"

/** `automatic`: free delivery that nobody types a code for. */
const WHAT = ["percent", "amount", "free_delivery", "automatic"] as const

/** Makes a voucher, for all goods unless a seller is chosen. */
export function MakeVoucher() {
  const { say } = useWords()
  const queries = useQueryClient()
  const [maker, setMaker] = useState<Maker | null>(null)
  const numberIn = (typed: string, field: string) => {
    const number = parseVnd(typed)
    if (number === null) throw new DeskError(400, say("voucher_number_wrong", { typed }), field)
    return number
  }
  const orNull = (typed: string | undefined, field: string) => (typed ? numberIn(typed, field) : null)
  const make = async ({ what, code = "", value, ceiling, min_goods, bearer, ...rest }: Record<string, string>) => {
    const isFree = what === "free_delivery" || what === "automatic"
    await post(VoucherPage, "/vouchers", {
      code: what === "automatic" ? null : code,
      kind: isFree ? "free_delivery" : what,
      value: orNull(value?.replace("%", ""), "value") ?? 0,
      ceiling: orNull(ceiling, "ceiling"),
      min_goods: orNull(min_goods, "min_goods") ?? 0,
      bearer,
      organization_id: maker?.id ?? null,
      valid_from: rest["valid_from"],
      valid_until: rest["valid_until"] || null,
      max_uses: orNull(rest["max_uses"], "max_uses"),
      max_uses_per_buyer: orNull(rest["max_uses_per_buyer"], "max_uses_per_buyer"),
    })
    toast.success(say("voucher_was_made"))
    setMaker(null)
    await queries.invalidateQueries({ queryKey: [VOUCHERS] })
  }
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say("voucher_make")}</Button>}
      title={say("voucher_make")}
      hint={say("voucher_make_hint")}
      action={say("voucher_make")}
      before={<MakerChoice maker={maker} onChoose={setMaker} />}
      fields={[
        {
          name: "what",
          label: say("voucher_what"),
          required: true,
          options: WHAT.map((value) => ({ value, label: say(`voucher_what_${value}`) })),
        },
        { name: "code", label: say("voucher_code_typed"), maxLength: 20 },
        { name: "value", label: say("voucher_value_typed"), maxLength: 15 },
        { name: "ceiling", label: say("voucher_ceiling_typed"), maxLength: 15 },
        { name: "min_goods", label: say("voucher_min_goods_typed"), maxLength: 15 },
        {
          name: "bearer",
          label: say("voucher_bearer"),
          required: true,
          options: (["platform", "seller"] as const).map((value) => ({ value, label: say(`voucher_bearer_${value}`) })),
        },
        {
          name: "valid_from",
          label: say("commission_first_day"),
          type: "date",
          required: true,
          value: todayInVietnam(new Date()),
        },
        { name: "valid_until", label: say("commission_last_day"), type: "date" },
        { name: "max_uses", label: say("voucher_max_uses_typed"), maxLength: 9 },
        { name: "max_uses_per_buyer", label: say("voucher_max_uses_per_buyer_typed"), maxLength: 9 },
      ]}
      onSend={make}
    />
  )
}
