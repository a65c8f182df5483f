import { Form, useNavigation } from "react-router"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"

const IDS = { code: "ma-don", phone: "dien-thoai" }

type LookUpFormProps = { values: { code: string; phone: string }; problems: readonly FormProblem[] }

/** An order's code and its recipient's phone number. */
export function LookUpForm({ values, problems }: LookUpFormProps) {
  const { formAction } = useNavigation()
  const action = href("/don")
  return (
    <Form method="post" action={action} noValidate className="space-y-5">
      <ErrorSummary problems={withAnchors(problems, IDS)} />
      <Field
        id={IDS.code}
        name="code"
        label={m.lookup_code()}
        defaultValue={values.code}
        error={problemOf(problems, "code") ?? null}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={60}
      />
      <Field
        id={IDS.phone}
        name="phone"
        type="tel"
        label={m.checkout_phone()}
        defaultValue={values.phone}
        error={problemOf(problems, "phone") ?? null}
        autoComplete="tel"
        maxLength={40}
      />
      <SubmitButton pending={formAction === action}>{m.lookup_submit()}</SubmitButton>
    </Form>
  )
}
