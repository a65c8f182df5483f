import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"
import { money } from "#app/ui/price.tsx"
import type { Collected } from "./collected.ts"

/** Before something is cancelled: the box that has left collects it all the same. */
export function WillCollect({ collected: { amount, ifNoneIsSent } }: { collected: Collected }) {
  return (
    <Notice tone="warning" title={m.desk_order_collects({ amount: money(amount) })} className="my-2">
      {ifNoneIsSent !== null && (
        <p>{m.desk_order_collects_most({ due: money(ifNoneIsSent.due), most: money(ifNoneIsSent.most) })}</p>
      )}
      <p>{m.desk_order_collects_back()}</p>
    </Notice>
  )
}

/** After it: how much the buyer has paid, or will pay, that is not due. */
export function OverCollected({ collected: { amount, excess } }: { collected: Collected }) {
  return (
    <Notice tone="warning" title={m.desk_order_over({ amount: money(amount), due: money(amount - excess) })}>
      <p>{m.desk_order_over_back({ excess: money(excess) })}</p>
    </Notice>
  )
}
