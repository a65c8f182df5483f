import type { ChangeProfile } from "@ocop/shared/account"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"

export const PERSON_IDS = { name: "ho-ten", phone: "dien-thoai" }

type PersonFieldsProps = { values: ChangeProfile; problems: readonly FormProblem[]; phoneHint?: string }

/** How somebody is called, and where they can be called. */
export function PersonFields({ values, problems, phoneHint }: PersonFieldsProps) {
  return (
    <>
      <Field
        id={PERSON_IDS.name}
        name="name"
        label={m.account_name()}
        defaultValue={values.name}
        error={problemOf(problems, "name") ?? null}
        autoComplete="name"
        spellCheck={false}
        maxLength={100}
      />
      <Field
        id={PERSON_IDS.phone}
        name="phone"
        type="tel"
        label={m.account_phone()}
        hint={phoneHint}
        optional
        defaultValue={values.phone}
        error={problemOf(problems, "phone") ?? null}
        autoComplete="tel"
        maxLength={40}
      />
    </>
  )
}
