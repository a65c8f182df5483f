import { BUYER_REASONS } from "@ocop/shared/parcel"
import type { ParcelProgress as Progress, PaymentState, PurchaseDocument } from "@ocop/shared/purchase"
import { Form, Link, useNavigation } from "react-router"
import { complaintPath } from "#app/features/complaint/path.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { Steps } from "#app/features/parcel/steps.tsx"
import { reasonWords } from "#app/features/parcel/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

type ParcelProgressProps = { progress: Progress; payment: PurchaseDocument["payment"]; number: number }

/** What was done to a parcel so far, and what its buyer may do. */
export function ParcelProgress({ progress, payment, number }: ParcelProgressProps) {
  const { code, events, lines, boxes, may_cancel, may_receive } = progress
  return (
    <div className="space-y-4 border-t border-tro-2 px-4 py-3">
      <div>
        <h3 className="mb-2 text-18 font-semibold">{m.parcel_steps()}</h3>
        <Steps events={events} lines={lines} />
      </div>
      <p className="flex flex-wrap gap-x-6">
        <Link to={href(complaintPath(code))} className="inline-flex min-h-11 items-center font-semibold">
          {m.talk_write()}
        </Link>
        {boxes.some(({ shipped_at }) => shipped_at !== null) && (
          <Link to={href(`${complaintPath(code)}#bao-loi`)} className="inline-flex min-h-11 items-center font-semibold">
            {m.talk_problems()}
          </Link>
        )}
      </p>
      {may_receive && <Received code={code} />}
      {may_cancel && <TakeBack code={code} number={number} lead={CANCEL_LEADS[payment.state]()} />}
    </div>
  )
}

function Received({ code }: { code: string }) {
  const isSending = useNavigation().formData?.get("intent") === "received"
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="received" />
      <input type="hidden" name="parcel" value={code} />
      <SubmitButton pending={isSending} className="w-full sm:w-auto">
        {m.parcel_received()}
      </SubmitButton>
    </Form>
  )
}

/** What it means for the buyer's money to take a parcel back. */
const CANCEL_LEADS: Readonly<Record<PaymentState, () => string>> = {
  at_door: m.parcel_cancel_lead,
  awaiting: m.parcel_cancel_lead_awaiting,
  paid: m.parcel_cancel_lead_paid,
  expired: m.parcel_cancel_lead,
  canceled: m.parcel_cancel_lead,
}

function TakeBack({ code, number, lead }: { code: string; number: number; lead: string }) {
  const isSending = useNavigation().formData?.get("parcel") === code
  const reason = `ly-do-${number}`
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{m.parcel_cancel()}</summary>
      <p className="max-w-prose text-15 text-tro-7">{lead}</p>
      <Form method="post" className="mt-2 space-y-3">
        <input type="hidden" name="intent" value="cancel" />
        <input type="hidden" name="parcel" value={code} />
        <div>
          <label htmlFor={reason} className="block font-semibold">
            {m.desk_order_reason()}
          </label>
          <select id={reason} name="reason" defaultValue="" className="input mt-1">
            <option value="">{m.desk_order_reason_choose()}</option>
            {BUYER_REASONS.map((each) => (
              <option key={each} value={each}>
                {reasonWords(each)}
              </option>
            ))}
          </select>
        </div>
        <SubmitButton pending={isSending} look="outline" className="w-full sm:w-auto">
          {m.parcel_cancel_submit()}
        </SubmitButton>
      </Form>
    </details>
  )
}
