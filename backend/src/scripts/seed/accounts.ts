import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { verifyEmail } from "../../account/identity"
import { ORGANIZATION_MODULE } from "../../modules/organization"
import { readSeed, SeedAccount } from "./files"

export type DemoAccount = Pick<SeedAccount, "role" | "email" | "password">

type AccountOf<Role extends SeedAccount["role"]> = Extract<SeedAccount, { role: Role }>

/** People to sign in as. They are shown to whoever starts the shop. `makers`: the makers' ids by their keys. */
export async function seedAccounts(
  container: MedusaContainer,
  makers: ReadonlyMap<string, string>,
): Promise<DemoAccount[]> {
  const accounts = readSeed("accounts", SeedAccount)
  for (const account of accounts) {
    if (account.role === "shopper") await seedShopper(container, account)
    else await seedProducer(container, account, makers)
  }
  return accounts.map(({ role, email, password }) => ({ role, email, password }))
}

async function seedShopper(container: MedusaContainer, account: AccountOf<"shopper">): Promise<void> {
  const { email, first_name, last_name } = account
  const [known] = await container.resolve(Modules.CUSTOMER).listCustomers({ email, has_account: true })
  if (known) return
  const authIdentityId = await register(container, account)
  await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId, customerData: { email, first_name, last_name } },
  })
}

async function seedProducer(
  container: MedusaContainer,
  account: AccountOf<"producer">,
  makers: ReadonlyMap<string, string>,
): Promise<void> {
  const { email, name, maker } = account
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const [known] = await organizations.listMembers({ email }, { take: 1 })
  if (known) return
  const organization_id = makers.get(maker)
  if (organization_id === undefined) throw new Error(`${email}: there is no maker ${maker}`)
  const id = await register(container, account)
  const member = await organizations.createMembers({ email, name })
  await container.resolve(Modules.AUTH).updateAuthIdentities({ id, app_metadata: { member_id: member.id } })
  await verifyEmail(container, id, email)
  await organizations.createMemberships({ organization_id, member_id: member.id, role: "owner" })
}

/** @returns the id of who signs in */
async function register(container: MedusaContainer, { role, email, password }: DemoAccount): Promise<string> {
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } })
  if (!authIdentity) throw new Error(`The account of ${role} cannot be made: ${error}`)
  return authIdentity.id
}
