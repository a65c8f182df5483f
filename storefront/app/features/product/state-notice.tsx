import type { ProductDocument, SaleStopNotice } from "@ocop/shared/catalogue"
import { formatDay } from "@ocop/shared/day"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { Notice } from "#app/ui/notice.tsx"

/** Why a product is not sold, before anything else on its page. Nothing while it is on sale or merely out of stock. */
export function StateNotice({ product }: { product: ProductDocument }) {
  if (product.stop !== null) return <StopNotice stop={product.stop} />
  if (product.state === "revoked") {
    return (
      <Notice tone="stop" label={m.state_label()} title={m.state_revoked()}>
        <p>{m.state_revoked_words()}</p>
      </Notice>
    )
  }
  if (product.state === "lapsed") {
    return (
      <Notice tone="warning" label={m.state_label()} title={m.state_lapsed()}>
        <p>{m.state_lapsed_words()}</p>
      </Notice>
    )
  }
  return null
}

export function StopNotice({ stop }: { stop: SaleStopNotice }) {
  const { from, until, number, issuer, reason, reason_en, scope } = stop
  return (
    <Notice
      tone="stop"
      label={m.state_label()}
      title={scope === "product" ? m.state_stopped() : m.state_stopped_maker()}
    >
      <p>
        {m.state_stopped_since({ date: formatDay(from), number, issuer })}
        {until !== null && ` ${m.state_stopped_until({ date: formatDay(until) })}`}
      </p>
      <p>
        {m.state_reason()} <span {...said(reason, reason_en)} />
      </p>
    </Notice>
  )
}
