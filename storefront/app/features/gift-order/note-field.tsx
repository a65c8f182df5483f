import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"

/** What a point writes down about parcels that come back, or are opened again. */
export function NoteField() {
  return (
    <Field
      label={m.desk_gift_note()}
      hint={m.desk_gift_note_hint()}
      optional
      name="note"
      maxLength={300}
      className="max-w-xl"
    />
  )
}
