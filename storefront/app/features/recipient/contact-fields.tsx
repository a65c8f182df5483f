import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"

/** Where the error summary leads for the fields of a person. */
export const CONTACT_IDS = { name: "ho-ten", phone: "dien-thoai", email: "e-mail" }

type ContactFieldProps = { value: string; error: string | null; hint?: string; optional?: boolean; maxLength?: number }

/** One field for the whole name. */
export function NameField({ value, maxLength = 100, ...rest }: ContactFieldProps) {
  return (
    <Field
      id={CONTACT_IDS.name}
      name="name"
      label={m.checkout_name()}
      defaultValue={value}
      autoComplete="name"
      spellCheck={false}
      maxLength={maxLength}
      {...rest}
    />
  )
}

/** A phone number in any format. */
export function PhoneField({ value, maxLength = 40, ...rest }: ContactFieldProps) {
  return (
    <Field
      id={CONTACT_IDS.phone}
      name="phone"
      type="tel"
      label={m.checkout_phone()}
      defaultValue={value}
      autoComplete="tel"
      maxLength={maxLength}
      {...rest}
    />
  )
}

export function EmailField({ value, maxLength = 254, ...rest }: ContactFieldProps) {
  return (
    <Field
      id={CONTACT_IDS.email}
      name="email"
      type="email"
      label={m.checkout_email()}
      defaultValue={value}
      autoComplete="email"
      spellCheck={false}
      maxLength={maxLength}
      {...rest}
    />
  )
}
