import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"

/** Money that came to the seller's account for an order that was over by then: it goes back. */
export function LateMoney({ problems }: { problems: readonly FormProblem[] }) {
  const isSending = useNavigation().formData?.get("intent") === "short"
  const error = problemOf(problems, "received")
  return (
    <details className="rounded-plate border-[1.5px] border-muc px-4" open={error !== undefined}>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{m.desk_direct_late()}</summary>
      <Form method="post" noValidate className="space-y-3 pb-4">
        <Field
          id="da-den"
          name="received"
          inputMode="numeric"
          autoComplete="off"
          label={m.desk_direct_late_amount()}
          hint={m.desk_direct_late_hint()}
          error={error ?? null}
          maxLength={20}
        />
        <SubmitButton name="intent" value="short" pending={isSending} look="outline">
          {m.desk_direct_late_save()}
        </SubmitButton>
      </Form>
    </details>
  )
}
