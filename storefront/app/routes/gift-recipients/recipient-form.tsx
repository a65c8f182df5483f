import { LONGEST_RECIPIENT, MAX_BOXES, type RecipientRow } from "@ocop/shared/gift-recipient"
import { Form, Link, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { rowProblemWords } from "#app/features/gift/recipient-words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { Field, TextArea } from "#app/ui/field.tsx"

export type FormRow = Pick<RecipientRow, "typed" | "problems" | "suggestions"> & {
  /** Null for one that is added. */
  id: string | null
  position: number | null
}

type RecipientFormProps = {
  row: FormRow
  /** The page's own address, with the view that it shows. */
  action: string
  /** Makes the same form sent twice one row. */
  formToken: string
  /** Where the form is closed without saving; null where it stays open. */
  closeTo: string | null
}

/** One recipient to be typed, or put right: what is wrong stands under its field. */
export function RecipientForm({ row, action, formToken, closeTo }: RecipientFormProps) {
  const navigation = useNavigation()
  const own = row.id ?? "moi"
  const { typed, problems } = row
  const isSending = navigation.formMethod === "POST" && navigation.formData?.get("id") === own
  const error = (field: string) => {
    const found = problems.find((problem) => problem.field === field)
    return found ? rowProblemWords(found.type) : null
  }
  const field = (name: keyof RecipientRow["typed"]) => ({
    id: `${own}-${name}`,
    name,
    defaultValue: typed[name],
    error: error(name),
    autoComplete: "off",
  })
  return (
    <Form method="post" action={action} noValidate className="space-y-4">
      <input type="hidden" name="id" value={own} />
      <input type="hidden" name="form_token" value={formToken} />
      <input type="hidden" name="place_asked" value={`${typed.commune}|${typed.province}`} />
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <Field {...field("name")} label={m.recipients_name()} spellCheck={false} />
        <Field {...field("phone")} label={m.recipients_phone()} type="tel" />
      </div>
      <Field {...field("street")} label={m.recipients_street()} hint={m.recipients_street_hint()} />
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <Field {...field("commune")} label={m.recipients_commune()} hint={m.recipients_commune_hint()} />
        <Field {...field("province")} label={m.recipients_province()} />
      </div>
      <Suggestions own={own} row={row} />
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <Field
          {...field("boxes")}
          label={m.recipients_box_count()}
          hint={m.recipients_box_hint({ n: MAX_BOXES })}
          inputMode="numeric"
          optional
        />
        <Field {...field("delivery_on")} label={m.recipients_day()} hint={m.recipients_day_hint()} optional />
      </div>
      <TextArea
        {...field("message")}
        label={m.recipients_message()}
        hint={m.recipients_message_hint({ n: LONGEST_RECIPIENT.message })}
        rows={2}
        optional
      />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton name="intent" value={row.id === null ? "add" : "fix"} pending={isSending}>
          {row.position === null ? m.recipients_save_new() : m.recipients_save({ r: row.position })}
        </SubmitButton>
        {row.position !== null && (
          <Button type="submit" look="quiet" name="intent" value="remove">
            {m.recipients_remove({ r: row.position })}
          </Button>
        )}
        {closeTo !== null && (
          <Link to={href(closeTo)} className="inline-flex min-h-11 min-w-11 items-center">
            {m.recipients_close()}
          </Link>
        )}
      </div>
    </Form>
  )
}

/** The communes of today that may be meant; without any, what was chosen before stays chosen. */
function Suggestions({ own, row: { typed, suggestions } }: { own: string; row: FormRow }) {
  if (suggestions.length === 0) return <input type="hidden" name="commune_code" value={typed.commune_code} />
  return (
    <fieldset className="rounded-plate border-[1.5px] border-muc px-4 py-3">
      <legend className="px-1 font-semibold">
        {typed.commune === "" ? m.recipients_suggested_street() : m.recipients_suggested({ name: typed.commune })}
      </legend>
      {suggestions.map((match) => (
        <label key={match.code} className="flex items-start gap-3 py-2">
          <input
            type="radio"
            name="commune_code"
            value={match.code}
            defaultChecked={suggestions.length === 1}
            className="mt-0.5"
          />
          <span lang="vi">
            {match.name}, {match.province}
            {match.hint !== null && <span className="block text-15 text-tro-7">{match.hint}</span>}
          </span>
        </label>
      ))}
      <label className="flex items-start gap-3 py-2">
        <input
          type="radio"
          id={`${own}-khac`}
          name="commune_code"
          value=""
          defaultChecked={suggestions.length > 1}
          className="mt-0.5"
        />
        <span>{m.recipients_suggested_none()}</span>
      </label>
    </fieldset>
  )
}
