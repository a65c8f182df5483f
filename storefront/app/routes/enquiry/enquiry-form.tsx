import { ENQUIRY_LONGEST, MAX_GUESTS } from "@ocop/shared/enquiry"
import { RETENTION_MONTHS } from "@ocop/shared/policy"
import { Form, Link, useNavigation } from "react-router"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { CONTACT_IDS, EmailField, NameField, PhoneField } from "#app/features/recipient/contact-fields.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field, TextArea } from "#app/ui/field.tsx"

/** Everything as it was typed. */
export type EnquiryValues = {
  name: string
  phone: string
  email: string
  from_day: string
  to_day: string
  guests: string
  message: string
}

const IDS = {
  ...CONTACT_IDS,
  from_day: "ngay-den",
  to_day: "ngay-ve",
  guests: "so-nguoi",
  message: "loi-nhan",
}

type EnquiryFormProps = {
  /** The page's own address. */
  action: string
  /** Made with the form: the same form sent twice is one question. */
  formToken: string
  /** The days that can be asked for. */
  days: { first: string; last: string }
  values: EnquiryValues
  problems: readonly FormProblem[]
}

/** When, how many, and how to answer. */
export function EnquiryForm({ action, formToken, days, values, problems }: EnquiryFormProps) {
  const isSending = useNavigation().formMethod === "POST"
  const error = (field: keyof EnquiryValues) => problemOf(problems, field) ?? null
  const dayLimits = { min: days.first, max: days.last }
  return (
    <Form method="post" action={action} noValidate className="mt-6 space-y-5">
      <input type="hidden" name="form_token" value={formToken} />
      <ErrorSummary problems={withAnchors(problems, IDS)} />
      <div className="grid gap-5 sm:grid-cols-2 sm:items-end">
        <Field
          id={IDS.from_day}
          name="from_day"
          type="date"
          label={m.enquiry_from()}
          defaultValue={values.from_day}
          error={error("from_day")}
          {...dayLimits}
        />
        <Field
          id={IDS.to_day}
          name="to_day"
          type="date"
          label={m.enquiry_to()}
          hint={m.enquiry_to_hint()}
          optional
          defaultValue={values.to_day}
          error={error("to_day")}
          {...dayLimits}
        />
      </div>
      <Field
        id={IDS.guests}
        name="guests"
        type="number"
        inputMode="numeric"
        min={1}
        max={MAX_GUESTS}
        label={m.enquiry_guests()}
        defaultValue={values.guests}
        error={error("guests")}
        className="max-w-40"
      />
      <NameField value={values.name} error={error("name")} maxLength={ENQUIRY_LONGEST.name} />
      <PhoneField value={values.phone} error={error("phone")} hint={m.enquiry_phone_hint()} />
      <EmailField
        value={values.email}
        error={error("email")}
        hint={m.enquiry_email_hint()}
        maxLength={ENQUIRY_LONGEST.email}
      />
      <TextArea
        id={IDS.message}
        name="message"
        label={m.enquiry_message()}
        hint={m.enquiry_message_hint({ n: ENQUIRY_LONGEST.message })}
        optional
        rows={4}
        defaultValue={values.message}
        error={error("message")}
        maxLength={ENQUIRY_LONGEST.message}
      />
      <p className="max-w-prose text-15">
        {m.enquiry_consent({ n: RETENTION_MONTHS.enquiry })}{" "}
        <Link to={href("/quyen-rieng-tu")} reloadDocument>
          {m.enquiry_consent_link()}
        </Link>
        .
      </p>
      <SubmitButton pending={isSending} className="w-full sm:w-auto">
        {m.enquiry_submit()}
      </SubmitButton>
    </Form>
  )
}
