import { BOX_SLOTS, LONGEST_GIFT, WRAPS } from "@ocop/shared/gift"
import { Form, useNavigation } from "react-router"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { wrapName } from "#app/features/gift/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field, FieldError, SelectField } from "#app/ui/field.tsx"
import type { BoxValues } from "./values.ts"

const FIELDS = [
  "name",
  "slots",
  "max_weight",
  "inner_length",
  "inner_width",
  "inner_height",
  "price",
  "weight",
  "wraps",
  "cut_off_days",
  "offered_from",
  "offered_until",
  "gift",
] as const

const idOf = (field: string) => `hop-${field.replaceAll("_", "-")}`

/** Which input a problem of the page is about. */
export const BOX_IDS: Readonly<Record<string, string>> = Object.fromEntries(FIELDS.map((field) => [field, idOf(field)]))

type BoxFormProps = {
  values: BoxValues
  problems: readonly FormProblem[]
  action: string
  /** Of a box that does not exist yet: the same form sent twice is one box. */
  formToken: string | null
}

type Named = Exclude<keyof BoxValues, "wraps">

/** What a box is, holds and costs, and when it is offered. */
export function BoxForm({ values, problems, action, formToken }: BoxFormProps) {
  const isSaving = useNavigation().formData?.get("intent") === "save"
  const field = (name: Named) => ({
    id: idOf(name),
    name,
    defaultValue: values[name],
    error: problemOf(problems, name) ?? null,
  })
  const number = (name: Named) => ({ ...field(name), inputMode: "numeric" as const, autoComplete: "off" })
  return (
    <Form method="post" action={action} noValidate className="space-y-5">
      <ErrorSummary problems={withAnchors(problems, BOX_IDS)} />
      <input type="hidden" name="intent" value="save" />
      {formToken !== null && <input type="hidden" name="form_token" value={formToken} />}
      <Field
        {...field("name")}
        label={m.desk_box_name()}
        hint={m.desk_box_name_hint()}
        autoComplete="off"
        maxLength={LONGEST_GIFT.template}
      />
      <SelectField {...field("slots")} label={m.desk_box_slots()} hint={m.desk_box_slots_hint()}>
        <option value="">{m.desk_box_slots_choose()}</option>
        {BOX_SLOTS.map((slots) => (
          <option key={slots} value={slots}>
            {m.desk_box_slots_n({ n: slots })}
          </option>
        ))}
      </SelectField>
      <Field {...number("max_weight")} label={m.desk_box_max_weight()} />
      <fieldset>
        <legend className="font-semibold">{m.desk_box_inner()}</legend>
        <div className="mt-1 grid gap-4 sm:grid-cols-3">
          <Field {...number("inner_length")} label={m.desk_box_length()} />
          <Field {...number("inner_width")} label={m.desk_box_width()} />
          <Field {...number("inner_height")} label={m.desk_box_height()} />
        </div>
      </fieldset>
      <Field {...number("price")} label={m.desk_box_price()} />
      <Field {...number("weight")} label={m.desk_box_weight()} />
      <fieldset id={idOf("wraps")} tabIndex={-1}>
        <legend className="font-semibold">{m.desk_box_wraps()}</legend>
        <FieldError id={`${idOf("wraps")}-loi`} error={problemOf(problems, "wraps") ?? null} />
        {WRAPS.map((wrap) => (
          <label key={wrap} className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="wraps" value={wrap} defaultChecked={values.wraps.includes(wrap)} />
            {wrapName(wrap)}
          </label>
        ))}
      </fieldset>
      <Field {...number("cut_off_days")} label={m.desk_box_cut_off()} />
      <div>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field {...field("offered_from")} type="date" label={m.desk_box_from()} optional />
          <Field {...field("offered_until")} type="date" label={m.desk_box_until()} optional />
        </div>
        <p className="mt-1 text-15 text-tro-7">{m.desk_box_days_hint()}</p>
      </div>
      <SubmitButton pending={isSaving}>{m.desk_box_save()}</SubmitButton>
    </Form>
  )
}
