import type { ReactNode } from "react"
import { COMMUNE_ID, CommuneField, type CommuneValue } from "#app/features/commune/commune-field.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"
import { CONTACT_IDS, NameField, PhoneField } from "./contact-fields.tsx"

/** Everything as it was typed. */
export type RecipientValues = { name: string; phone: string; commune: CommuneValue; street: string; note: string }

/** Where the error summary leads for each field that a problem may name. */
export const RECIPIENT_IDS = {
  name: CONTACT_IDS.name,
  phone: CONTACT_IDS.phone,
  commune_code: COMMUNE_ID,
  province_code: COMMUNE_ID,
  street: "so-nha",
  note: "ghi-chu",
}

type RecipientFieldsProps = {
  values: RecipientValues
  error: (field: string) => string | null
  /** The page's own address, which the search for a commune comes back to. */
  action: string
  /** What else is asked, after the phone number. */
  children?: ReactNode
}

/** Who receives and where: one field for the whole name, phone numbers in any format, nothing asked twice. */
export function RecipientFields({ values, error, action, children }: RecipientFieldsProps) {
  return (
    <>
      <NameField value={values.name} error={error("name")} />
      <PhoneField value={values.phone} error={error("phone")} hint={m.checkout_phone_hint()} />
      {children}
      <CommuneField
        value={values.commune}
        action={action}
        error={error("commune_code") ?? error("province_code") ?? undefined}
      />
      <Field
        id={RECIPIENT_IDS.street}
        name="street"
        label={m.checkout_street()}
        defaultValue={values.street}
        error={error("street")}
        autoComplete="street-address"
        maxLength={200}
      />
    </>
  )
}
