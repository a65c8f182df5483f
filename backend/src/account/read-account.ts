import type { MedusaContainer } from "@medusajs/framework/types"
import type { Account } from "@ocop/shared/account"
import { formatPhone } from "@ocop/shared/phone"
import { verifiedAt } from "./identity"
import type { Customer } from "./require-customer"

export async function readAccount(container: MedusaContainer, customer: Customer): Promise<Account> {
  return {
    email: customer.email,
    email_verified: (await verifiedAt(container, customer.email)) !== null,
    name: [customer.first_name, customer.last_name].filter(Boolean).join(" "),
    phone: customer.phone ? formatPhone(customer.phone) : "",
    created_at: new Date(customer.created_at).toISOString(),
  }
}
