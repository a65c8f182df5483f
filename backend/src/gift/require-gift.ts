import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { GIFT_MODULE } from "../modules/gift"
import type GiftDraftModel from "../modules/gift/models/gift-draft"
import { giftNotFound } from "./problems"

export type GiftDraftRow = InferTypeOf<typeof GiftDraftModel>

const Contents = z.object({
  items: z.array(
    z.object({ variant_id: z.string(), count: z.number().int().positive(), price: z.number().int().nonnegative() }),
  ),
})

/** What is in each box; `price` is what the buyer was last told. */
export type GiftItem = z.infer<typeof Contents>["items"][number]

export function itemsOf({ contents }: Pick<GiftDraftRow, "contents">): GiftItem[] {
  return Contents.parse(contents).items
}

/** As those that are made; anything else is none. */
const KEY = /^[\w-]{1,100}$/

/** A gift by the key of its pages, which whoever knows it may read and change. @throws ProblemError 404 */
export async function requireGift(container: MedusaContainer, key: string | undefined): Promise<GiftDraftRow> {
  const isKey = key !== undefined && KEY.test(key)
  const [draft] = isKey ? await container.resolve(GIFT_MODULE).listGiftDrafts({ key }, { take: 1 }) : []
  if (!draft) throw giftNotFound()
  return draft
}
