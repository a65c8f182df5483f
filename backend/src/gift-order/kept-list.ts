import type { MedusaContainer } from "@medusajs/framework/types"
import { GIFT_MODULE } from "../modules/gift"
import type { GiftOrderRow } from "./cart-gift"

/** The gift whose list is still that of an order: no other order was made of it. Null where it is another's. */
export async function keptListOf(
  container: MedusaContainer,
  { draft_id, group_id }: Pick<GiftOrderRow, "draft_id" | "group_id">,
): Promise<string | null> {
  const [draft] = await container
    .resolve(GIFT_MODULE)
    .listGiftDrafts({ id: draft_id }, { select: ["id", "order_group_id"], take: 1 })
  if (!draft) return null
  return draft.order_group_id === null || draft.order_group_id === group_id ? draft.id : null
}
