import type { JoiningForm } from "@ocop/shared/joining"
import { legalFormName } from "#app/features/maker/legal-form.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field, FieldError } from "#app/ui/field.tsx"

export const NAME_IDS = { name: "ten-co-so", legal_form: "hinh-thuc", is_small_or_medium: "nho-va-vua" }

const FORMS: readonly JoiningForm[] = [
  "household",
  "cooperative",
  "cooperative_group",
  "enterprise",
  "private_enterprise",
  "farm",
  "association",
]

export type NameValues = { name: string; legal_form: string; is_small_or_medium: boolean; only_resells: boolean }

type NameFieldsProps = { values: NameValues; error: (field: string) => string | undefined }

/** What an organization is called and what it is before the law. */
export function NameFields({ values, error }: NameFieldsProps) {
  const formError = error("legal_form")
  const sizeError = error("is_small_or_medium")
  return (
    <>
      <Field
        id={NAME_IDS.name}
        name="name"
        label={m.joining_name()}
        hint={m.joining_name_hint()}
        defaultValue={values.name}
        error={error("name") ?? null}
        autoComplete="organization"
        maxLength={120}
      />
      <fieldset id={NAME_IDS.legal_form} aria-describedby={formError ? `${NAME_IDS.legal_form}-loi` : undefined}>
        <legend className="font-semibold">{m.joining_form()}</legend>
        <FieldError id={`${NAME_IDS.legal_form}-loi`} error={formError ?? null} />
        <div className="mt-1">
          {FORMS.map((form) => (
            <label key={form} className="flex min-h-11 items-center gap-3">
              <input type="radio" name="legal_form" value={form} defaultChecked={values.legal_form === form} />
              {legalFormName(form)}
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <label className="flex min-h-11 items-start gap-3 py-2">
          <input
            type="checkbox"
            name="only_resells"
            value="1"
            defaultChecked={values.only_resells}
            aria-describedby="chi-ban-lai-goi-y"
          />
          {m.joining_only_resells()}
        </label>
        <p id="chi-ban-lai-goi-y" className="text-15 text-tro-7">
          {m.joining_only_resells_hint()}
        </p>
      </div>
      <div>
        <FieldError id={`${NAME_IDS.is_small_or_medium}-loi`} error={sizeError ?? null} />
        <label className="flex min-h-11 items-start gap-3 py-2">
          <input
            id={NAME_IDS.is_small_or_medium}
            type="checkbox"
            name="is_small_or_medium"
            value="1"
            defaultChecked={values.is_small_or_medium}
            aria-describedby={`${NAME_IDS.is_small_or_medium}-goi-y${sizeError ? ` ${NAME_IDS.is_small_or_medium}-loi` : ""}`}
          />
          {m.joining_size()}
        </label>
        <p id={`${NAME_IDS.is_small_or_medium}-goi-y`} className="text-15 text-tro-7">
          {m.joining_size_hint()}
        </p>
      </div>
    </>
  )
}
