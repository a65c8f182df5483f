import { Form, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"

type StockNoticeFormProps = { handle: string; name: string }

/** In place of the button that buys. What is wrong with the address is said on the form's own page. */
export function StockNoticeForm({ handle, name }: StockNoticeFormProps) {
  const action = href(`/san-pham/${handle}/bao-co-hang`)
  const { formAction } = useNavigation()
  return (
    <Form method="post" action={action} noValidate className="mt-4 space-y-3" aria-labelledby="bao-co-hang">
      <h2 id="bao-co-hang" className="text-18 font-bold">
        {m.notice_title()}
      </h2>
      <p className="text-15">{m.notice_lead({ name })}</p>
      <Field
        name="email"
        type="email"
        label={m.account_email()}
        autoComplete="email"
        spellCheck={false}
        maxLength={254}
      />
      <SubmitButton pending={formAction === action}>{m.notice_submit()}</SubmitButton>
    </Form>
  )
}
