import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { customerIdOf } from "../basket/answer-basket"
import { notSignedIn } from "./problems"

export type Customer = CustomerDTO & { email: string }

/**
 * The signed-in customer, read from the database: a token outlives the account it was made for.
 *
 * @throws ProblemError 401
 */
export async function requireCustomer(req: MedusaRequest): Promise<Customer> {
  const id = customerIdOf(req)
  const customer = id === undefined ? null : await findCustomer(req.scope, id)
  if (customer === null) throw notSignedIn()
  return customer
}

export async function findCustomer(container: MedusaContainer, id: string): Promise<Customer | null> {
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ id, has_account: true })
  return customer?.email ? { ...customer, email: customer.email } : null
}
