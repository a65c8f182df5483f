import type { PurchaseDocument } from "@ocop/shared/purchase"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { money } from "#app/ui/price.tsx"
import { Seal } from "#app/ui/seal.tsx"
import { holdWords } from "#app/features/day/hold-words.ts"
import { momentWords } from "#app/features/day/moment-words.ts"
import { AgainForm } from "./again-form.tsx"

type PurchaseHeadProps = { purchase: PurchaseDocument; phone: string; isNew: boolean; formToken: string }

/** What was done, and what happens next: still true when the page is opened again next week. */
export function PurchaseHead({ purchase, phone, isNew, formToken }: PurchaseHeadProps) {
  const isAwaiting = purchase.payment.state === "awaiting"
  const isFetched = purchase.parcels.some(({ pickup }) => pickup !== null)
  const isPacking = purchase.parcels.some((parcel) => parcel.status === "packing")
  return (
    <div className="flex items-start gap-4 rounded-plate border-2 border-muc bg-nghe-1 p-4 sm:p-6">
      <Seal size={72} className={`shrink-0 text-son-5 max-sm:hidden ${isNew ? "seal-pressed" : ""}`} />
      <div className="min-w-0 space-y-2">
        <h1 className="text-27 lg:text-34">{m.purchase_title({ code: purchase.code })}</h1>
        {purchase.status === "canceled" ? (
          <Canceled payment={purchase.payment} />
        ) : (
          <>
            {isAwaiting && <Awaiting purchase={purchase} />}
            {isPacking && <p className="text-18 font-semibold">{m.purchase_thanks()}</p>}
            {isPacking && <p className="max-w-prose">{isFetched ? m.pickup_next() : m.purchase_next({ phone })}</p>}
          </>
        )}
        {isOver(purchase) && <AgainForm purchase={purchase} formToken={formToken} />}
        {purchase.recipient.email !== "" && <p>{m.purchase_mail({ email: purchase.recipient.email })}</p>}
        <p>{m.purchase_keep({ code: purchase.code })}</p>
        <p className="text-15 text-tro-7">{m.purchase_placed({ time: momentWords(purchase.placed_at) })}</p>
      </div>
    </div>
  )
}

/** Nothing is packed before the money has come: the page where it is paid is the way on. */
function Awaiting({ purchase: { code, payment } }: { purchase: PurchaseDocument }) {
  const { amount, hold_until, method, deposit } = payment
  const isByCard = method === "card"
  const lead = isByCard ? m.card_awaiting_lead : m.purchase_awaiting_lead
  return (
    <>
      <p className="text-18 font-semibold">{lead({ amount: money(amount) })}</p>
      {hold_until !== null && <p>{m.transfer_hold({ time: holdWords(hold_until) })}</p>}
      <ButtonLink
        to={href(`/don/${encodeURIComponent(code)}/${isByCard ? "the" : "chuyen-khoan"}`)}
        reloadDocument={isByCard}
      >
        {isByCard ? m.card_to_page() : deposit?.is_paid ? m.gift_deposit_pay_rest() : m.purchase_to_transfer()}
      </ButtonLink>
    </>
  )
}

/** Nothing of it is on the way any more. */
function isOver({ parcels }: PurchaseDocument): boolean {
  return parcels.every(({ status }) => status === "canceled" || status === "delivered")
}

function Canceled({ payment: { state, is_direct } }: Pick<PurchaseDocument, "payment">) {
  const isExpired = state === "expired"
  return (
    <>
      <p className="text-18 font-semibold text-son-7">{isExpired ? m.purchase_expired() : m.purchase_canceled()}</p>
      {isExpired && <p className="max-w-prose">{is_direct ? m.direct_expired_next() : m.purchase_expired_next()}</p>}
    </>
  )
}
