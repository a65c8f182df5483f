import { CARRIERS, LONGEST_TRACKING_NUMBER, SELLERS_WORD_DAYS, type Box, type ParcelLine } from "@ocop/shared/parcel"
import { Form, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { momentWords } from "#app/features/day/moment-words.ts"
import { carrierWords, piecesWords } from "#app/features/parcel/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"

type BoxCardProps = { box: Box; number: number; lines: readonly ParcelLine[] }

/** What is in a box, and what is to be done with it next. */
export function BoxCard({ box, number, lines }: BoxCardProps) {
  const heading = `kien-${number}`
  return (
    <section aria-labelledby={heading} className="rounded-plate border-2 border-muc p-4">
      <h2 id={heading} className="text-21">
        {m.desk_order_box({ n: number })}
      </h2>
      <p lang="vi">{piecesWords(box.lines, lines)}</p>
      <p className="text-15 text-tro-7">{m.desk_order_box_packed({ time: momentWords(box.packed_at) })}</p>
      {box.carrier !== null && (
        <p className="mt-1 font-semibold">
          {carrierWords(box.carrier)} {box.tracking_number}
        </p>
      )}
      {box.delivered_at !== null && (
        <p className="font-semibold">{m.desk_order_delivered_at({ time: momentWords(box.delivered_at) })}</p>
      )}
      {box.shipped_at === null && <HandOverForm box={box} number={number} submit={m.desk_order_hand_over_submit()} />}
      {box.shipped_at !== null && box.delivered_at === null && <OnTheWay box={box} number={number} />}
    </section>
  )
}

function OnTheWay({ box, number }: { box: Box; number: number }) {
  const isSending = useNavigation().formData?.get("intent") === "delivered"
  return (
    <>
      {box.said_delivered_at === null ? (
        <Form method="post" className="mt-3">
          <input type="hidden" name="intent" value="delivered" />
          <input type="hidden" name="box_id" value={box.id} />
          <SubmitButton pending={isSending} className="w-full sm:w-auto">
            {m.desk_order_said()}
          </SubmitButton>
          <p className="mt-1 text-15 text-tro-7">{m.desk_order_said_lead({ n: SELLERS_WORD_DAYS })}</p>
        </Form>
      ) : (
        <p className="mt-2">{m.desk_order_said_at({ time: momentWords(box.said_delivered_at) })}</p>
      )}
      <details className="mt-2">
        <summary className="flex min-h-11 cursor-pointer items-center">{m.desk_order_tracking_change()}</summary>
        <HandOverForm box={box} number={number} submit={m.desk_order_tracking_submit()} />
      </details>
    </>
  )
}

function HandOverForm({ box, number, submit }: { box: Box; number: number; submit: string }) {
  const isSending = useNavigation().formData?.get("box_id") === box.id
  const carrier = `don-vi-${number}`
  return (
    <Form method="post" noValidate className="mt-3 space-y-3">
      <input type="hidden" name="intent" value="hand-over" />
      <input type="hidden" name="box_id" value={box.id} />
      <div>
        <label htmlFor={carrier} className="block font-semibold">
          {m.desk_order_carrier()}
        </label>
        <select id={carrier} name="carrier" defaultValue={box.carrier ?? ""} className="input mt-1">
          <option value="">{m.desk_order_carrier_choose()}</option>
          {CARRIERS.map((each) => (
            <option key={each} value={each}>
              {carrierWords(each)}
            </option>
          ))}
        </select>
      </div>
      <Field
        id={`ma-van-don-${number}`}
        name="tracking_number"
        label={m.desk_order_tracking()}
        hint={m.desk_order_tracking_hint()}
        defaultValue={box.tracking_number}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={LONGEST_TRACKING_NUMBER}
      />
      <SubmitButton
        pending={isSending}
        look={box.shipped_at === null ? "primary" : "outline"}
        className="w-full sm:w-auto"
      >
        {submit}
      </SubmitButton>
    </Form>
  )
}
