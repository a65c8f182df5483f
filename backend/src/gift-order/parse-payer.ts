import { z } from "@medusajs/framework/zod"
import { LONGEST_INVOICE, type GiftInvoice, type PlaceGift } from "@ocop/shared/gift-order"
import { parseIdentifier } from "@ocop/shared/joining"
import { parsePhone } from "@ocop/shared/phone"
import type { Problem } from "@ocop/shared/problem"
import { PHONE_WRONG } from "../basket/parse-delivery"
import { ProblemError } from "../http/problem-error"
import { tidy } from "../http/typed-text"
import * as problem from "./problems"

const LONGEST_NAME = 100
const Email = z.email()

export type Payer = { name: string; phone: string; email: string; invoice: GiftInvoice | null }

/** Who pays, and for whom the invoice is. @throws ProblemError 400 with everything that is wrong at once */
export function parsePayer(posted: Pick<PlaceGift, "name" | "phone" | "email" | "invoice">): Payer {
  const name = tidy(posted.name)
  const email = tidy(posted.email)
  const phone = parsePhone(tidy(posted.phone))
  const invoice = posted.invoice && parseInvoice(posted.invoice)
  const problems = [
    ...(name === "" ? [problem.PAYER_MISSING] : []),
    ...tooLong("name", name, LONGEST_NAME),
    ...(phone === null ? [PHONE_WRONG] : []),
    ...(email === "" ? [problem.EMAIL_MISSING] : problemsOfEmail("email", email)),
    ...(invoice?.problems ?? []),
  ]
  if (phone === null || problems.length > 0) throw new ProblemError(400, problems)
  return { name, phone: phone.e164, email, invoice: invoice?.kept ?? null }
}

function parseInvoice(posted: GiftInvoice): { kept: GiftInvoice; problems: Problem[] } {
  const company = tidy(posted.company)
  const address = tidy(posted.address)
  const email = tidy(posted.email)
  const tax_code = parseIdentifier("tax_code", posted.tax_code)?.identifier ?? null
  const problems = [
    ...(company === "" ? [problem.COMPANY_MISSING] : tooLong("invoice_company", company, LONGEST_INVOICE.company)),
    ...(tax_code === null ? [problem.TAX_CODE_WRONG] : []),
    ...(address === "" ? [problem.ADDRESS_MISSING] : tooLong("invoice_address", address, LONGEST_INVOICE.address)),
    ...problemsOfEmail("invoice_email", email),
  ]
  return { kept: { company, tax_code: tax_code ?? "", address, email }, problems }
}

function problemsOfEmail(field: string, email: string): Problem[] {
  if (email.length > LONGEST_INVOICE.email) return tooLong(field, email, LONGEST_INVOICE.email)
  return Email.safeParse(email).success ? [] : [problem.emailWrong(field)]
}

function tooLong(field: string, text: string, most: number): Problem[] {
  return text.length > most ? [problem.textTooLong(field, most)] : []
}
