import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { AccountExport } from "@ocop/shared/account"
import type { Enquiry, EnquiryPage, ListEnquiries } from "@ocop/shared/enquiry"
import { formatPhone } from "@ocop/shared/phone"
import { ENQUIRY_MODULE } from "../modules/enquiry"
import type EnquiryModel from "../modules/enquiry/models/enquiry"

type EnquiryRow = InferTypeOf<typeof EnquiryModel>

/** One page of the questions for stays and trips, the newest first, for operators. */
export async function readEnquiries(
  container: MedusaContainer,
  { answered, limit, offset }: ListEnquiries,
): Promise<EnquiryPage> {
  const isAnswered = { true: { answered_at: { $ne: null } }, false: { answered_at: null } }
  const [rows, count] = await container
    .resolve(ENQUIRY_MODULE)
    .listAndCountEnquiries(answered ? isAnswered[answered] : {}, {
      order: { created_at: "DESC", id: "DESC" },
      skip: offset,
      take: limit,
    })
  return { enquiries: rows.map(toEnquiry), count, limit, offset }
}

/** Everything that was asked with an e-mail, for the file of its owner. */
export async function readEnquiriesOf(container: MedusaContainer, email: string): Promise<AccountExport["enquiries"]> {
  const rows = await container
    .resolve(ENQUIRY_MODULE)
    .listEnquiries({ email }, { order: { created_at: "ASC" }, take: null })
  return rows.map((row) => {
    const { name, phone, email, from_day, to_day, guests, message, asked_at } = toEnquiry(row)
    return { product: row.product_name, name, phone, email, from_day, to_day, guests, message, asked_at }
  })
}

export function toEnquiry(row: EnquiryRow): Enquiry {
  const { id, name, from_day, to_day, guests, message, locale } = row
  return {
    id,
    product: { handle: row.product_handle, name: row.product_name },
    maker: row.maker_name,
    name,
    phone: row.phone === null ? "" : formatPhone(row.phone),
    email: row.email ?? "",
    from_day,
    to_day,
    guests,
    message,
    locale,
    asked_at: new Date(row.created_at).toISOString(),
    answered_at: row.answered_at && new Date(row.answered_at).toISOString(),
  }
}
