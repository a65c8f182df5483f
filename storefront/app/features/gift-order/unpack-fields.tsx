import { UNPACK_REASONS } from "@ocop/shared/gift-order"
import { useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { SelectField } from "#app/ui/field.tsx"
import { NoteField } from "./note-field.tsx"
import { reasonWords } from "./words.ts"

/** Why parcels are opened again, and the button that does it. Its form says which. */
export function UnpackFields({ words }: { words: string }) {
  const isSending = useNavigation().formData?.get("intent") === "unpack"
  return (
    <div className="space-y-3">
      <p className="text-15 text-tro-7">{m.desk_gift_unpack_lead()}</p>
      <SelectField label={m.desk_gift_unpack_reason()} name="reason" defaultValue="" className="max-w-xs">
        <option value="">{m.desk_gift_return_choose()}</option>
        {UNPACK_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {reasonWords(reason)}
          </option>
        ))}
      </SelectField>
      <NoteField />
      <SubmitButton name="intent" value="unpack" look="outline" pending={isSending} className="w-full sm:w-auto">
        {words}
      </SubmitButton>
    </div>
  )
}
