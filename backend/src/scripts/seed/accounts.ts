import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { readSeed, SeedAccount } from "./files"

export type DemoAccount = Pick<SeedAccount, "role" | "email" | "password">

/** People to sign in as. They are shown to whoever starts the shop. */
export async function seedAccounts(container: MedusaContainer): Promise<DemoAccount[]> {
  const accounts = readSeed("accounts", SeedAccount)
  for (const account of accounts) await seedShopper(container, account)
  return accounts.map(({ role, email, password }) => ({ role, email, password }))
}

async function seedShopper(container: MedusaContainer, account: SeedAccount): Promise<void> {
  const { email, password, first_name, last_name } = account
  const [known] = await container.resolve(Modules.CUSTOMER).listCustomers({ email, has_account: true })
  if (known) return

  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
  if (!authIdentity) throw new Error(`The account of ${account.role} cannot be made: ${error}`)
  await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, customerData: { email, first_name, last_name } },
  })
}
