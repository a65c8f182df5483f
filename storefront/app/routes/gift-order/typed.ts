/** Chosen among the ways of paying: a part of it now, by transfer. */
export const DEPOSIT = "deposit"

/** What was typed into the form, as it was. */
export type TypedOrder = {
  form_token: string
  payment: string
  name: string
  phone: string
  email: string
  wants_invoice: boolean
  invoice_company: string
  invoice_tax_code: string
  invoice_address: string
  invoice_email: string
}

export const NOTHING_TYPED: TypedOrder = {
  form_token: "",
  payment: "",
  name: "",
  phone: "",
  email: "",
  wants_invoice: false,
  invoice_company: "",
  invoice_tax_code: "",
  invoice_address: "",
  invoice_email: "",
}
