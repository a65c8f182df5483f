import type { PurchaseDocument } from "@ocop/shared/purchase"
import { m } from "#app/i18n/paraglide/messages.js"
import { Seal } from "#app/ui/seal.tsx"
import { momentWords } from "#app/features/day/moment-words.ts"

type PurchaseHeadProps = { purchase: PurchaseDocument; phone: string; isNew: boolean }

/** What was done, and what happens next: still true when the page is opened again next week. */
export function PurchaseHead({ purchase, phone, isNew }: PurchaseHeadProps) {
  const isPacking = purchase.parcels.some((parcel) => parcel.status === "packing")
  return (
    <div className="flex items-start gap-4 rounded-plate border-2 border-muc bg-nghe-1 p-4 sm:p-6">
      <Seal size={72} className={`shrink-0 text-son-5 max-sm:hidden ${isNew ? "seal-pressed" : ""}`} />
      <div className="min-w-0 space-y-2">
        <h1 className="text-27 lg:text-34">{m.purchase_title({ code: purchase.code })}</h1>
        {purchase.status === "canceled" ? (
          <p className="text-18 font-semibold text-son-7">{m.purchase_canceled()}</p>
        ) : (
          <>
            {isPacking && <p className="text-18 font-semibold">{m.purchase_thanks()}</p>}
            {isPacking && <p className="max-w-prose">{m.purchase_next({ phone })}</p>}
          </>
        )}
        {purchase.recipient.email !== "" && <p>{m.purchase_mail({ email: purchase.recipient.email })}</p>}
        <p>{m.purchase_keep({ code: purchase.code })}</p>
        <p className="text-15 text-tro-7">{m.purchase_placed({ time: momentWords(purchase.placed_at) })}</p>
      </div>
    </div>
  )
}
