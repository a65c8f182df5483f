import { LONGEST_POINT, SALES_POINT_KINDS } from "@ocop/shared/sales-point"
import { Form, useNavigation } from "react-router"
import { COMMUNE_ID, CommuneField, type CommuneValue } from "#app/features/commune/commune-field.tsx"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field, FieldError, SelectField } from "#app/ui/field.tsx"
import { kindName, WEEK, weekdayTitle } from "./words.ts"

export type TypedException = { from: string; until: string; hours: string; words: string }

/** Everything as it was typed. `hours_days`: Sunday first. */
export type PointValues = {
  name: string
  kind: string
  commune: CommuneValue
  street: string
  phone: string
  hours_all: string
  hours_days: string[]
  takes_pickup: boolean
  exceptions: TypedException[]
}

const EXCEPTIONS_ID = "ngay-nghi"

const idOf = (field: string) => `diem-${field.replaceAll("_", "-")}`

/** Which input a problem is about. */
function idsOf({ exceptions }: PointValues): Record<string, string> {
  const fields = ["name", "kind", "street", "phone", "hours_all", ...WEEK.map((day) => `hours_${day}`)]
  const ofExceptions = exceptions.flatMap((_, index) =>
    ["from", "until", "hours", "words"].map((part) => `exceptions_${index}_${part}`),
  )
  return {
    ...Object.fromEntries([...fields, ...ofExceptions].map((field) => [field, idOf(field)])),
    commune_code: COMMUNE_ID,
    exceptions: EXCEPTIONS_ID,
  }
}

type PointFormProps = {
  values: PointValues
  problems: readonly FormProblem[]
  /** The page's own address. */
  action: string
  /** What is public already is not sent anew as a whole: only its name, kind and place are looked at again. */
  isPublic: boolean
  /** Of a point that does not exist yet: the same form sent twice is one point. */
  formToken: string | null
}

/** What a point is, where it is and when it is open, on one page. */
export function PointForm({ values, problems, action, isPublic, formToken }: PointFormProps) {
  const { formData } = useNavigation()
  const sending = formData?.get("intent")
  const error = (field: string) => problemOf(problems, field) ?? null
  return (
    <Form method="post" action={action} noValidate className="space-y-5">
      {/* What Enter presses in any field: the search button further down comes first otherwise. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <ErrorSummary problems={withAnchors(problems, idsOf(values))} />
      {formToken !== null && <input type="hidden" name="form_token" value={formToken} />}
      {isPublic && <p>{m.desk_point_reviewed()}</p>}
      <Field
        id={idOf("name")}
        name="name"
        label={m.desk_point_name()}
        hint={m.desk_point_name_hint()}
        defaultValue={values.name}
        error={error("name")}
        maxLength={LONGEST_POINT.name}
      />
      <SelectField
        id={idOf("kind")}
        name="kind"
        label={m.desk_point_kind()}
        defaultValue={values.kind}
        error={error("kind")}
      >
        <option value="">{m.desk_point_kind_choose()}</option>
        {SALES_POINT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindName(kind)}
          </option>
        ))}
      </SelectField>
      <CommuneField value={values.commune} action={action} error={error("commune_code") ?? undefined} />
      <Field
        id={idOf("street")}
        name="street"
        label={m.desk_point_street()}
        defaultValue={values.street}
        error={error("street")}
        autoComplete="off"
        maxLength={LONGEST_POINT.street}
      />
      {isPublic && <p className="border-t-[1.5px] border-muc pt-4">{m.desk_point_at_once()}</p>}
      <Field
        id={idOf("phone")}
        name="phone"
        type="tel"
        label={m.desk_point_phone()}
        optional
        defaultValue={values.phone}
        error={error("phone")}
        autoComplete="off"
        maxLength={40}
      />
      <Field
        id={idOf("hours_all")}
        name="hours_all"
        label={m.desk_point_hours()}
        hint={m.desk_point_hours_hint()}
        defaultValue={values.hours_all}
        error={error("hours_all")}
        autoComplete="off"
        maxLength={60}
      />
      <div>
        <label className="flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
          <input
            type="checkbox"
            name="takes_pickup"
            value="1"
            defaultChecked={values.takes_pickup}
            aria-describedby={idOf("takes_pickup_goi_y")}
          />
          {m.desk_point_pickup()}
        </label>
        <p id={idOf("takes_pickup_goi_y")} className="text-15 text-tro-7">
          {m.desk_point_pickup_hint()}
        </p>
      </div>
      <OtherDays values={values} error={error} />
      <Exceptions values={values} error={error} />
      <div className="flex flex-wrap gap-3">
        {!isPublic && (
          <SubmitButton name="intent" value="submit" pending={sending === "submit"}>
            {m.desk_point_submit()}
          </SubmitButton>
        )}
        <SubmitButton look={isPublic ? "primary" : "outline"} name="intent" value="save" pending={sending === "save"}>
          {isPublic ? m.desk_point_save() : m.desk_point_draft()}
        </SubmitButton>
      </div>
    </Form>
  )
}

type PartProps = { values: PointValues; error: (field: string) => string | null }

/** Folded up while every day is alike. */
function OtherDays({ values, error }: PartProps) {
  const isOpen = WEEK.some((day) => values.hours_days[day] !== "" || error(`hours_${day}`) !== null)
  return (
    <details open={isOpen} className="rounded-plate border-[1.5px] border-muc px-4">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{m.desk_point_days()}</summary>
      <p className="text-15 text-tro-7">{m.desk_point_days_hint()}</p>
      <div className="grid gap-4 py-4 sm:grid-cols-2">
        {WEEK.map((day) => (
          <Field
            key={day}
            id={idOf(`hours_${day}`)}
            name={`hours_${day}`}
            label={weekdayTitle(day)}
            defaultValue={values.hours_days[day] ?? ""}
            error={error(`hours_${day}`)}
            autoComplete="off"
            maxLength={60}
          />
        ))}
      </div>
    </details>
  )
}

function Exceptions({ values: { exceptions }, error }: PartProps) {
  const isOpen = exceptions.some(({ from, until }) => from !== "" || until !== "") || error("exceptions") !== null
  const field = (index: number, part: keyof TypedException) => ({
    id: idOf(`exceptions_${index}_${part}`),
    name: `exceptions_${index}_${part}`,
    defaultValue: exceptions[index]?.[part] ?? "",
    error: error(`exceptions_${index}_${part}`),
  })
  return (
    <details id={EXCEPTIONS_ID} open={isOpen} className="rounded-plate border-[1.5px] border-muc px-4">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{m.desk_point_exceptions()}</summary>
      <p className="text-15 text-tro-7">{m.desk_point_exceptions_hint()}</p>
      <FieldError id={`${EXCEPTIONS_ID}-loi`} error={error("exceptions")} />
      {exceptions.map((_, index) => (
        <fieldset key={index} className="mt-4 grid gap-4 border-t border-tro-2 pt-3 pb-2 sm:grid-cols-2">
          <legend className="font-semibold">{m.desk_point_exception({ n: index + 1 })}</legend>
          <Field {...field(index, "from")} type="date" label={m.desk_point_exception_from()} />
          <Field {...field(index, "until")} type="date" label={m.desk_point_exception_until()} />
          <Field {...field(index, "hours")} label={m.desk_point_exception_hours()} optional maxLength={60} />
          <Field
            {...field(index, "words")}
            label={m.desk_point_exception_words()}
            optional
            maxLength={LONGEST_POINT.words}
          />
        </fieldset>
      ))}
    </details>
  )
}
