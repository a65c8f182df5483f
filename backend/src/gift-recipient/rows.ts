import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { requireGift, type GiftDraftRow } from "../gift/require-gift"
import { GIFT_MODULE } from "../modules/gift"
import type GiftRecipientModel from "../modules/gift/models/gift-recipient"
import { giftPlaced } from "./problems"

export type RecipientRecord = InferTypeOf<typeof GiftRecipientModel>

const TIMEOUT_SECONDS = 20

/**
 * Does something to the list of a gift that is not ordered yet, one after the other.
 *
 * @throws ProblemError 404, 409 gift_placed
 */
export async function changeList<Result>(
  container: MedusaContainer,
  key: string | undefined,
  job: (draft: GiftDraftRow) => Promise<Result>,
): Promise<Result> {
  const { id } = await requireGift(container, key)
  const change = async () => {
    const draft = await requireGift(container, key)
    if (draft.status === "placed") throw giftPlaced()
    return job(draft)
  }
  return container.resolve(Modules.LOCKING).execute(`gift-recipients:${id}`, change, { timeout: TIMEOUT_SECONDS })
}

/** The rows of a gift, in the order of the list. */
export function rowsOf(container: MedusaContainer, draft_id: string): Promise<RecipientRecord[]> {
  return container
    .resolve(GIFT_MODULE)
    .listGiftRecipients({ draft_id }, { take: null, order: { position: "ASC", id: "ASC" } })
}
