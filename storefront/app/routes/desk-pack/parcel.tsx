import { formatWeekday } from "@ocop/shared/day"
import { giftParcelCode, type GiftParcelDocument } from "@ocop/shared/gift-order"
import { Form, Link, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { dressWords } from "#app/features/gift-order/dress-words.ts"
import { UnpackFields } from "#app/features/gift-order/unpack-fields.tsx"
import { recipientStateWords } from "#app/features/gift-order/words.ts"
import { lineWords, stateWords } from "#app/features/parcel/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { Notice } from "#app/ui/notice.tsx"

type ParcelProps = { parcel: GiftParcelDocument; root: string; formKey: string }

/** One parcel: whose it is, what goes into it, how far its wave is, and the button that says it is closed. */
export function Parcel({ parcel, root, formKey }: ParcelProps) {
  const { code, recipient, goods, box } = parcel
  const { position, name, street, place, boxes, day, message } = recipient
  const named = giftParcelCode({ code, position })
  return (
    <section aria-labelledby="kien" className="rounded-plate border-2 border-muc p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="kien" className="text-27">
          {named}
        </h2>
        <Progress parcel={parcel} />
      </div>
      <p className="text-18 font-bold" lang="vi">
        {name}
      </p>
      <p lang="vi">{[street, place].filter((part) => part !== "").join(", ")}</p>
      <p className="mt-1 font-semibold">
        {m.gift_recipients_boxes({ n: boxes })} · {formatWeekday(day, getLocale())}
      </p>
      <h3 className="mt-3 text-18 font-semibold">{m.desk_pack_goods()}</h3>
      <p lang="vi">{dressWords({ ...box, box: box.name })}</p>
      <ul className="mt-1 border-t border-tro-2">
        {goods.map((each) => (
          <li key={`${each.name} ${each.variant_title}`} className="flex gap-3 border-b border-tro-2 py-1.5">
            <span className="w-10 shrink-0 text-right text-18 font-bold">{each.count} ×</span>
            <span className="min-w-0" lang="vi">
              {lineWords(each)}
            </span>
          </li>
        ))}
      </ul>
      {(message || box.message) !== "" && (
        <p className="mt-2" lang="vi">
          {m.desk_gift_card({ message: message || box.message })}
        </p>
      )}
      {box.hides_prices && <p className="mt-1 font-semibold">{m.desk_gift_hides_prices()}</p>}
      <Closing parcel={parcel} named={named} formKey={formKey} />
      <Opening parcel={parcel} named={named} formKey={formKey} />
      <p className="mt-2">
        <Link to={href(`${root}/${code}`)} className="inline-flex min-h-11 items-center">
          {m.desk_pack_order({ code })}
        </Link>
      </p>
    </section>
  )
}

function Progress({ parcel: { progress, recipient } }: Pick<ParcelProps, "parcel">) {
  if (progress === null || recipient.wave === null) return null
  const { closed, total } = progress
  return (
    <p className="font-semibold">
      {closed === total
        ? m.desk_pack_all({ n: recipient.wave, total })
        : `${m.gift_recipients_wave({ n: recipient.wave })} · ${m.desk_gift_closed({ closed, total })}`}
    </p>
  )
}

type FormProps = Pick<ParcelProps, "parcel" | "formKey"> & { named: string }

function Closing({ parcel: { state, recipient }, named, formKey }: FormProps) {
  const isSending = useNavigation().formData?.get("intent") === "close"
  const waits = recipient.state === "to_pack"
  if (state === "canceled" || state === "awaiting_payment") {
    return (
      <Notice tone="stop" className="mt-4">
        <p>{m.desk_pack_left({ state: stateWords(state) })}</p>
      </Notice>
    )
  }
  if (recipient.is_closed) {
    return (
      <Notice tone={recipient.state === "packed" ? "good" : "info"} className="mt-4">
        <p className="font-semibold">
          {recipient.state === "packed"
            ? m.desk_pack_was_closed()
            : m.desk_pack_left({ state: recipientStateWords(recipient.state) })}
        </p>
      </Notice>
    )
  }
  return (
    <Form method="post" className="mt-4">
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="parcel" value={named} />
      {waits && <p className="mb-2">{m.desk_pack_alone_lead()}</p>}
      <SubmitButton name="intent" value="close" pending={isSending} className="min-h-16 w-full text-21">
        {waits ? m.desk_pack_close_alone() : m.desk_pack_close()}
      </SubmitButton>
    </Form>
  )
}

function Opening({ parcel: { recipient }, named, formKey }: FormProps) {
  if (!recipient.may_unpack) return null
  return (
    <details className="mt-4 border-t border-tro-2 pt-2">
      <summary className="flex min-h-11 items-center font-semibold">{m.desk_gift_unpack_summary()}</summary>
      <Form method="post" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="parcel" value={named} />
        <input type="hidden" name="recipient" value={recipient.id} />
        <UnpackFields words={m.desk_gift_unpack_one()} />
      </Form>
    </details>
  )
}
