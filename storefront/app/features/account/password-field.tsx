import { MAX_PASSWORD, MIN_PASSWORD } from "@ocop/shared/account"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"

export const PASSWORD_ID = "mat-khau"

/** A password that is chosen now. Pasting and password managers are welcome; it is never sent back. */
export function NewPasswordField({ error }: { error: string | undefined }) {
  return (
    <Field
      id={PASSWORD_ID}
      name="password"
      type="password"
      label={m.account_new_password()}
      hint={m.account_password_hint({ n: MIN_PASSWORD })}
      error={error ?? null}
      autoComplete="new-password"
      maxLength={MAX_PASSWORD * 2}
    />
  )
}
