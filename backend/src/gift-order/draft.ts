import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { GIFT_MODULE } from "../modules/gift"
import type GiftDraftModel from "../modules/gift/models/gift-draft"
import { giftNotFound } from "./problems"

export type DraftRow = InferTypeOf<typeof GiftDraftModel>

const KEY = /^[\w-]{1,100}$/
const TIMEOUT_SECONDS = 25

/** A gift by the key of its pages. @throws ProblemError 404 */
export async function requireDraft(container: MedusaContainer, key: string | undefined): Promise<DraftRow> {
  const known = key !== undefined && KEY.test(key)
  const [draft] = known ? await container.resolve(GIFT_MODULE).listGiftDrafts({ key }, { take: 1 }) : []
  if (!draft) throw giftNotFound()
  return draft
}

/** Does something while nobody changes the gift or its list: the keys are those that its changes hold. */
export async function holdDraft<T>(container: MedusaContainer, id: string, job: () => Promise<T>): Promise<T> {
  const keys = [`gift-draft:${id}`, `gift-recipients:${id}`]
  return container.resolve(Modules.LOCKING).execute(keys, job, { timeout: TIMEOUT_SECONDS })
}
