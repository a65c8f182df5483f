import { StatusBadge, Text } from "@medusajs/ui"
import { formatVnd } from "@ocop/shared/money"
import type { PurchaseDocument, Refund } from "@ocop/shared/purchase"
import type { ReactNode } from "react"
import { Section } from "../../../parts/facts"
import { formatMoment } from "../../../parts/format"
import { useWords } from "../../../parts/use-words"

type Payment = PurchaseDocument["payment"]

const COLOURS = { needs_account: "orange", to_pay: "orange", sent: "blue", to_card: "blue", paid: "green" } as const

/** How a purchase is paid, and whether it has been, for a list of facts. */
export function usePaymentFacts({ method, amount, state, hold_until, paid_at }: Payment): [string, ReactNode][] {
  const { say, locale } = useWords()
  const at = { awaiting: hold_until, paid: paid_at, at_door: null, expired: null, canceled: null }[state]
  return [
    [say("purchase_payment"), `${say(`payment_${method}`)}, ${formatVnd(amount, locale)}`],
    [say("payment_state"), say(`payment_state_${state}`, { at: at === null ? "–" : formatMoment(at, locale) })],
  ]
}

/** What goes back to the buyer, and how far it is. */
export function Refunds({ refunds }: { refunds: Refund[] }) {
  const { say } = useWords()
  if (refunds.length === 0) return null
  return (
    <Section title={say("refunds")}>
      <ul className="flex flex-col gap-3">
        {refunds.map((refund) => (
          <RefundLine key={`${refund.parcel_code} ${refund.asked_at}`} refund={refund} />
        ))}
      </ul>
    </Section>
  )
}

function RefundLine({ refund }: { refund: Refund }) {
  const { say, locale } = useWords()
  const { parcel_code, amount, state, asked_at, paid_at, account_end, is_by_seller, reference } = refund
  const about = [
    say("refund_asked", { at: formatMoment(asked_at, locale) }),
    ...(account_end === "" ? [] : [say("refund_account", { end: account_end })]),
    ...(paid_at === null ? [] : [say("refund_paid", { at: formatMoment(paid_at, locale) })]),
    ...(is_by_seller ? [say("refund_by_seller")] : []),
    ...(reference === "" ? [] : [say("refund_reference", { reference })]),
  ]
  return (
    <li>
      <div className="flex flex-wrap items-center gap-2">
        <Text weight="plus">{formatVnd(amount, locale)}</Text>
        <StatusBadge color={COLOURS[state]} className="whitespace-nowrap">
          {say(`payout_${state}`)}
        </StatusBadge>
        <Text>{parcel_code === null ? say("refund_excess") : say("refund_of", { code: parcel_code })}</Text>
      </div>
      <Text className="text-ui-fg-subtle">{about.join(" · ")}</Text>
    </li>
  )
}
