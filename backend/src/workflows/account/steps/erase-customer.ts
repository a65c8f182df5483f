import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { customerIdIn, findIdentity, isSomebodyElse } from "../../../account/identity"
import { findCustomer } from "../../../account/require-customer"

/**
 * The rows themselves, not core's mark that they are deleted: that keeps every word. Who signs in with the same e-mail
 * as somebody else, for a producer say, goes on doing so.
 */
export const eraseCustomerStep = createStep(
  "erase-customer",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const customer = await findCustomer(container, customer_id)
    if (customer === null) return new StepResponse(false)

    const auth = container.resolve(Modules.AUTH)
    const identity = await findIdentity(container, customer.email)
    if (identity && customerIdIn(identity) === customer_id) {
      if (isSomebodyElse(identity, "customer")) {
        await auth.updateAuthIdentities({
          id: identity.id,
          app_metadata: { ...identity.app_metadata, customer_id: null },
        })
      } else await auth.deleteAuthIdentities([identity.id])
    }
    await container.resolve(Modules.CUSTOMER).deleteCustomers(customer_id)
    return new StepResponse(true)
  },
)
