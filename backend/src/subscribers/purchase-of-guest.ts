import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { parseEmail } from "@ocop/shared/account"
import { verifiedAt } from "../account/identity"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { joinGuestPurchasesWorkflow } from "../workflows/account/join-guest-purchases"
import { PurchaseEvents } from "../workflows/purchase/events"

/** Who has an account and buys without signing in finds the purchase in the account all the same. */
export default async function joinPurchase({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const [group] = await container.resolve(ORDER_GROUP_MODULE).listOrderGroups({ id: event.data.id, customer_id: null })
  const email = parseEmail(group?.email ?? "")
  if (email === null || (await verifiedAt(container, email)) === null) return
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ email, has_account: true })
  if (customer) await joinGuestPurchasesWorkflow(container).run({ input: { customer_id: customer.id, email } })
}

export const config: SubscriberConfig = { event: PurchaseEvents.PLACED }
