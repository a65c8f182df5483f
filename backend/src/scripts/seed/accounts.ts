import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { verifyEmail } from "../../account/identity"
import { ORGANIZATION_MODULE } from "../../modules/organization"
import { rolesInForce } from "../../staff/require-staff"
import { isOnThisMachine } from "../../this-machine"
import { grantStaffRoleWorkflow } from "../../workflows/staff/grant-staff-role"
import { revokeStaffRoleWorkflow } from "../../workflows/staff/revoke-staff-role"
import { readSeed, SeedAccount } from "./files"

/** `role`: all that they are trusted with, as it is shown. */
export type DemoAccount = Pick<SeedAccount, "email" | "password"> & { role: string }

/** People of the dashboard. */
const STAFF: readonly SeedAccount["role"][] = ["operator", "registrar", "reviewer"]

type AccountOf<Role extends SeedAccount["role"]> = Extract<SeedAccount, { role: Role }>
type StaffAccount = AccountOf<"operator" | "registrar" | "reviewer">

/** People to sign in as. They are shown to whoever starts the shop. `makers`: the makers' ids by their keys. */
export async function seedAccounts(
  container: MedusaContainer,
  makers: ReadonlyMap<string, string>,
): Promise<DemoAccount[]> {
  const accounts = readSeed("accounts", SeedAccount)
  // Whoever reads the seed knows its passwords: nobody runs a shop with one that others can reach.
  const isTrial = isOnThisMachine()
  for (const account of accounts) {
    if (account.role === "shopper") await seedShopper(container, account)
    else if (account.role === "producer") await seedProducer(container, account, makers)
    else if (isTrial) await seedStaff(container, account)
    else await dismissStaff(container, account)
  }
  const shown = accounts.filter(({ role }) => !STAFF.includes(role) || isTrial)
  return shown.map((account) => ({
    role: rolesOf(account).join(" and "),
    email: account.email,
    password: account.password,
  }))
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

/** For a shop that has been tried on one machine, and is now opened to others. */
async function dismissStaff(container: MedusaContainer, { email }: StaffAccount): Promise<void> {
  const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  for (const { id } of user ? await rolesInForce(container, [user.id]) : []) {
    await revokeStaffRoleWorkflow(container).run({ input: { id, revoked_by: null } })
  }
}

async function seedStaff(container: MedusaContainer, account: StaffAccount): Promise<void> {
  const { email, first_name, last_name } = account
  const [known] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  if (known) return
  const authIdentityId = await register(container, account)
  const { result: user } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email, first_name, last_name } },
  })
  const province_code = account.role === "operator" ? null : account.province_code
  for (const role of rolesOf(account)) {
    await grantStaffRoleWorkflow(container).run({ input: { user_id: user.id, role, province_code, granted_by: null } })
  }
}

function rolesOf<Account extends SeedAccount>(account: Account): Account["role"][] {
  return "also" in account ? [account.role, ...account.also] : [account.role]
}

/** @returns the id of who signs in */
async function register(container: MedusaContainer, { role, email, password }: DemoAccount): Promise<string> {
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } })
  if (!authIdentity) throw new Error(`The account of ${role} cannot be made: ${error}`)
  return authIdentity.id
}
