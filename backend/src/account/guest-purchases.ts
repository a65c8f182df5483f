import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_GROUP_MODULE } from "../modules/order-group"

export type GuestPurchase = { id: string }

/** What was bought with an e-mail without signing in, however its letters were written. */
export async function findGuestPurchases(container: MedusaContainer, email: string): Promise<GuestPurchase[]> {
  return container.resolve(ORDER_GROUP_MODULE).listOrderGroups(
    {
      email: { $ilike: email.replace(/[\\%_]/gu, "\\$&") },
      customer_id: null,
      restricted_at: null,
      status: { $ne: "placing" },
    },
    { select: ["id"], take: null },
  )
}
