import type { GiftOrderDocument } from "@ocop/shared/gift-order"
import { momentWords } from "#app/features/day/moment-words.ts"
import { m } from "#app/i18n/paraglide/messages.js"

const FIELD_WORDS = {
  name: m.recipients_name,
  phone: m.recipients_phone,
  street: m.recipients_street,
  commune_code: m.recipients_commune,
  message: m.recipients_message,
  day: m.recipients_day,
}

/** What the buyer has changed since the gift was ordered, and how it was before. */
export function GiftChanges({ changes }: Pick<GiftOrderDocument, "changes">) {
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="da-sua" className="rounded-plate border-[1.5px] border-muc p-4">
      <h2 id="da-sua" className="text-21">
        {m.desk_gift_changes()}
      </h2>
      <ul className="mt-1 space-y-2">
        {changes.map(({ at, recipient, fields }) => (
          <li key={`${at} ${recipient?.position ?? "thiep"}`}>
            <span className="font-semibold">
              {recipient === null ? m.desk_gift_changes_card() : m.desk_gift_changes_of(recipient)}
            </span>
            <span className="text-15 text-tro-7"> {momentWords(at)}</span>
            <ul>
              {fields.map(({ field, before, after }) => (
                <li key={field}>
                  {FIELD_WORDS[field]()}:{" "}
                  <del lang="vi" className="text-tro-7">
                    {before === "" ? m.desk_gift_changes_none() : before}
                  </del>{" "}
                  →{" "}
                  <ins lang="vi" className="no-underline">
                    {after === "" ? m.desk_gift_changes_none() : after}
                  </ins>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
