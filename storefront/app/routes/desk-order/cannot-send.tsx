import { LONGEST_PARCEL_NOTE, SELLER_REASONS, type ParcelLine } from "@ocop/shared/parcel"
import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { reasonWords } from "#app/features/parcel/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { FieldError, TextArea } from "#app/ui/field.tsx"

import { WillCollect } from "./collected-notice.tsx"
import type { Collected } from "./collected.ts"
import { QuantityList } from "./quantity-list.tsx"

type CannotSendProps = {
  lines: readonly ParcelLine[]
  /** What a box that has left collects all the same. */
  collected: Collected | null
  formKey: string
  problems: readonly FormProblem[]
}

/** What is not sent, and why. */
export function CannotSend({ lines, collected, formKey, problems }: CannotSendProps) {
  const isSending = useNavigation().formData?.get("intent") === "cancel"
  const error = problemOf(problems, "reason")
  return (
    <details className="rounded-plate border-[1.5px] border-muc px-4" open={error !== undefined}>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{m.desk_order_cannot()}</summary>
      <p className="text-15 text-tro-7">{m.desk_order_cannot_lead()}</p>
      {collected !== null && <WillCollect collected={collected} />}
      <Form method="post" noValidate className="pb-4">
        <input type="hidden" name="intent" value="cancel" />
        <input type="hidden" name="key" value={formKey} />
        <QuantityList lines={lines} prefix="huy" initial="none" />
        <div className="mt-3">
          <label htmlFor="ly-do" className="block font-semibold">
            {m.desk_order_reason()}
          </label>
          <FieldError id="ly-do-loi" error={error ?? null} />
          <select
            id="ly-do"
            name="reason"
            defaultValue=""
            className="input mt-1"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? "ly-do-loi" : undefined}
          >
            <option value="">{m.desk_order_reason_choose()}</option>
            {SELLER_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {reasonWords(reason)}
              </option>
            ))}
          </select>
        </div>
        <TextArea
          id="loi-nhan-huy"
          name="note"
          label={m.desk_order_cannot_note()}
          optional
          rows={2}
          maxLength={LONGEST_PARCEL_NOTE}
          className="mt-3"
        />
        <SubmitButton pending={isSending} look="outline" className="mt-3 w-full sm:w-auto">
          {m.desk_order_cannot_submit()}
        </SubmitButton>
      </Form>
    </details>
  )
}
