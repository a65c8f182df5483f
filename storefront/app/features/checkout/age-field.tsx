import { ADULT_AGE, AGE_WORDING, AGE_WORDINGS } from "@ocop/shared/selling"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { FieldError } from "#app/ui/field.tsx"

export const AGE_ID = "du-tuoi"

/** The one tick of the checkout, and only for a basket with alcohol. Its words are kept with the order. */
export function AgeField({ error }: { error: string | null }) {
  return (
    <fieldset className="border-t border-tro-2 pt-4">
      <legend className="sr-only">{m.adult_only({ age: ADULT_AGE })}</legend>
      <p id={`${AGE_ID}-goi-y`} className="text-15 text-tro-7">
        {m.adult_basket()}
      </p>
      <FieldError id={`${AGE_ID}-loi`} error={error} />
      <label className="mt-1 flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
        <input
          id={AGE_ID}
          type="checkbox"
          name="age_wording"
          value={AGE_WORDING}
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${AGE_ID}-goi-y ${AGE_ID}-loi` : `${AGE_ID}-goi-y`}
        />
        {AGE_WORDINGS[AGE_WORDING][getLocale()]}
      </label>
    </fieldset>
  )
}
