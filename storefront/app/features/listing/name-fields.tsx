import { LONGEST_NAME } from "@ocop/shared/listing"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field, SelectField } from "#app/ui/field.tsx"
import type { SetOption } from "./set-options.server.ts"

export const NAME_IDS = { name: "ten", set_no: "nhom" }

type NameFieldsProps = { values: { name: string; set_no: string }; sets: SetOption[]; problems: readonly FormProblem[] }

/** What it is called, and where it stands in the shop. */
export function NameFields({ values, sets, problems }: NameFieldsProps) {
  return (
    <>
      <Field
        id={NAME_IDS.name}
        name="name"
        label={m.listing_name()}
        hint={m.listing_name_hint()}
        defaultValue={values.name}
        error={problemOf(problems, "name") ?? null}
        maxLength={LONGEST_NAME}
        autoComplete="off"
      />
      <SelectField
        id={NAME_IDS.set_no}
        name="set_no"
        label={m.listing_set()}
        hint={m.listing_set_hint()}
        defaultValue={values.set_no}
        error={problemOf(problems, "set_no") ?? null}
      >
        <option value="">{m.listing_choose()}</option>
        {sets.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
    </>
  )
}
