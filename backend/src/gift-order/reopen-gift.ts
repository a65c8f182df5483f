import type { MedusaContainer } from "@medusajs/framework/types"
import { GIFT_MODULE } from "../modules/gift"

/** A gift whose order came to nothing before it was paid may be changed and tried again. */
export async function reopenGift(container: MedusaContainer, order_group_id: string): Promise<void> {
  const gifts = container.resolve(GIFT_MODULE)
  const [draft] = await gifts.listGiftDrafts({ order_group_id, status: "placed" }, { take: 1 })
  if (!draft) return
  const { id, version } = draft
  await gifts.updateGiftDrafts({ id, status: "draft", order_group_id: null, version: version + 1 })
}
