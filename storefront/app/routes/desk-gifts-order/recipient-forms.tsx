import { RETURN_REASONS, type GiftOrderRecipient, type RecipientState, type WholeOfGift } from "@ocop/shared/gift-order"
import { CARRIERS, LONGEST_TRACKING_NUMBER } from "@ocop/shared/parcel"
import { Form, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { NoteField } from "#app/features/gift-order/note-field.tsx"
import { RecipientFacts } from "#app/features/gift-order/recipient-facts.tsx"
import { UnpackFields } from "#app/features/gift-order/unpack-fields.tsx"
import { reasonWords } from "#app/features/gift-order/words.ts"
import { carrierWords } from "#app/features/parcel/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field, SelectField } from "#app/ui/field.tsx"
import { WholeChoice } from "./whole-choice.tsx"

type RecipientFormsProps = {
  state: RecipientState
  title: string
  recipients: readonly GiftOrderRecipient[]
  formKey: string
  isPaid: boolean
  /** Of whom all may be chosen at once, and how many of them stand at this step; null where no day or wave is shown. */
  whole: { of: WholeOfGift; count: number } | null
}

/** The recipients who stand at one step, and the form that says what was done for those who are ticked. */
export function RecipientForms({ state, title, recipients, formKey, isPaid, whole }: RecipientFormsProps) {
  const isSending = useNavigation().formData?.get("key") === formKey
  if (recipients.length === 0) return null
  const heading = `nhom-${state}`
  const hasForm = isPaid && state !== "delivered" && state !== "closed"
  const list = (
    <ul className="mt-2 space-y-3">
      {recipients.map((recipient) => (
        <li key={recipient.id} className="field-ink flex items-start gap-2 rounded-plate p-3">
          {hasForm && (
            <label className="flex size-11 shrink-0 items-center justify-center">
              <span className="sr-only">{m.desk_gift_tick({ name: recipient.name })}</span>
              <input type="checkbox" name="recipient" value={recipient.id} className="size-6 accent-muc" />
            </label>
          )}
          <div className="min-w-0 grow">
            <RecipientFacts recipient={recipient} />
            {state === "packed" && (
              <p className="font-semibold">
                {recipient.is_closed ? m.desk_gift_is_closed() : m.desk_gift_not_closed()}
              </p>
            )}
            {hasForm && state === "packed" && (
              <Field
                className="mt-2 max-w-xs"
                label={m.desk_order_tracking()}
                aria-label={m.desk_gift_number_of({ name: recipient.name })}
                name={`number-${recipient.id}`}
                maxLength={LONGEST_TRACKING_NUMBER}
                autoComplete="off"
                spellCheck={false}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className="text-18 font-semibold">
        {m.gift_recipients_of({ state: title, n: recipients.length })}
      </h3>
      {hasForm ? (
        <Form method="post" noValidate>
          <input type="hidden" name="key" value={formKey} />
          {recipients.map(({ id }) => (
            <input key={id} type="hidden" name="listed" value={id} />
          ))}
          <Lead state={state} />
          {whole === null ? (
            <p className="text-15 text-tro-7">{m.desk_gift_whole_hint()}</p>
          ) : (
            <WholeChoice whole={whole.of} state={state} count={whole.count} />
          )}
          {list}
          <Actions state={state} count={recipients.length} isSending={isSending} />
        </Form>
      ) : (
        list
      )}
    </section>
  )
}

function Lead({ state }: { state: RecipientState }) {
  const words: Partial<Record<RecipientState, string>> = {
    to_pack: m.desk_gift_pack_lead(),
    packed: m.desk_gift_hand_over_lead(),
    handed_over: m.desk_gift_moved_lead(),
    returned: m.desk_gift_close_lead(),
  }
  return <p className="text-15 text-tro-7">{words[state]}</p>
}

type ActionsProps = { state: RecipientState; count: number; isSending: boolean }

function Actions({ state, count, isSending }: ActionsProps) {
  const wide = "w-full sm:w-auto"
  switch (state) {
    case "to_pack":
      return (
        <div className="mt-3 flex flex-wrap gap-3">
          <SubmitButton name="intent" value="pack" pending={isSending} className={wide}>
            {m.desk_gift_pack()}
          </SubmitButton>
          <SubmitButton name="intent" value="pack_page" pending={false} look="outline" className={wide}>
            {m.desk_gift_pack_page({ n: count })}
          </SubmitButton>
        </div>
      )
    case "packed":
      return (
        <div className="mt-3 space-y-3">
          <SelectField label={m.desk_gift_carrier()} name="carrier" defaultValue="" className="max-w-xs">
            <option value="">{m.desk_gift_carrier_choose()}</option>
            {CARRIERS.map((carrier) => (
              <option key={carrier} value={carrier}>
                {carrierWords(carrier)}
              </option>
            ))}
          </SelectField>
          <SubmitButton name="intent" value="hand_over" pending={isSending} className={wide}>
            {m.desk_gift_hand_over()}
          </SubmitButton>
          <details className="border-t border-tro-2 pt-2">
            <summary className="flex min-h-11 items-center font-semibold">{m.desk_gift_unpack_summary()}</summary>
            <UnpackFields words={m.desk_gift_unpack()} />
          </details>
        </div>
      )
    case "handed_over":
      return (
        <div className="mt-3 space-y-4">
          <SubmitButton name="intent" value="deliver" pending={isSending} className={wide}>
            {m.desk_gift_deliver()}
          </SubmitButton>
          <SelectField label={m.desk_gift_return_reason()} name="reason" defaultValue="" className="max-w-xs">
            <option value="">{m.desk_gift_return_choose()}</option>
            {RETURN_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {reasonWords(reason)}
              </option>
            ))}
          </SelectField>
          <NoteField />
          <SubmitButton name="intent" value="return" pending={false} look="outline" className={wide}>
            {m.desk_gift_return()}
          </SubmitButton>
        </div>
      )
    default:
      return (
        <div className="mt-3 space-y-3">
          <NoteField />
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="intent" value="resend" pending={isSending} className={wide}>
              {m.desk_gift_resend()}
            </SubmitButton>
            <SubmitButton name="intent" value="close" pending={false} look="outline" className={wide}>
              {m.desk_gift_close()}
            </SubmitButton>
          </div>
        </div>
      )
  }
}
