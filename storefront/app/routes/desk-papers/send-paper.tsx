import { Form, useNavigation } from "react-router"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field, SelectField, TextArea } from "#app/ui/field.tsx"
import { PAPER_IDS, type TypedPaper } from "./typed-paper.ts"

type SendPaperProps = {
  formKey: string
  standards: readonly { key: string; label: string }[]
  typed: TypedPaper
  problems: readonly FormProblem[]
}

/** Sends a paper with its first page. Closed until it is wanted: most visits are for looking. */
export function SendPaper({ formKey, standards, typed, problems }: SendPaperProps) {
  const { formData } = useNavigation()
  const error = (field: string) => problemOf(problems, field) ?? null
  const field = (name: keyof TypedPaper) => ({
    id: PAPER_IDS[name],
    name,
    defaultValue: typed[name],
    error: error(name),
  })
  return (
    <details open={problems.length > 0} className="rounded-plate border-[1.5px] border-muc p-4">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">{m.desk_sent_new()}</summary>
      <Form key={formKey} method="post" encType="multipart/form-data" noValidate className="mt-3 space-y-5">
        <ErrorSummary problems={withAnchors(problems, PAPER_IDS)} />
        <input type="hidden" name="key" value={formKey} />
        <SelectField {...field("kind")} label={m.desk_sent_kind()}>
          <option value="">{m.desk_sent_choose()}</option>
          <option value="decision">{m.desk_sent_decision()}</option>
          <option value="certificate">{m.desk_sent_certificate()}</option>
        </SelectField>
        <SelectField {...field("standard")} label={m.desk_sent_standard()} hint={m.desk_sent_standard_hint()} optional>
          <option value="">{m.desk_sent_standard_none()}</option>
          {standards.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </SelectField>
        <Field
          {...field("product_name")}
          label={m.desk_sent_product()}
          hint={m.desk_sent_product_hint()}
          optional
          maxLength={200}
        />
        <Field
          {...field("number")}
          label={m.desk_sent_number()}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
        />
        <Field {...field("issuer")} label={m.desk_sent_issuer()} maxLength={200} />
        <Field {...field("issued_on")} label={m.desk_sent_issued()} type="date" />
        <Field
          {...field("valid_until")}
          label={m.desk_sent_until()}
          hint={m.desk_sent_until_hint()}
          optional
          type="date"
        />
        <TextArea {...field("note")} label={m.desk_sent_note()} optional rows={3} maxLength={1000} />
        <Field
          id={PAPER_IDS.file}
          name="file"
          type="file"
          label={m.desk_sent_file()}
          hint={m.desk_sent_file_hint()}
          error={error("file")}
          accept="image/jpeg,image/png,image/webp,application/pdf"
        />
        <SubmitButton name="intent" value="send" pending={formData?.get("intent") === "send"}>
          {m.desk_sent_send()}
        </SubmitButton>
      </Form>
    </details>
  )
}
