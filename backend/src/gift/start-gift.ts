import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { isOfferedOn, type GiftDraftDocument, type StartGift } from "@ocop/shared/gift"
import { notFound } from "../http/problem-error"
import { GIFT_MODULE } from "../modules/gift"
import { readShown } from "../sales-point/find-points"
import type { SalesPointRow } from "../sales-point/require-point"
import { saveGiftDraftWorkflow } from "../workflows/gift/save-gift-draft"
import { draftKey } from "./draft-key"
import { boxNotOffered } from "./problems"
import { answerGift } from "./read-gift"
import { readPointGoods } from "./read-goods"
import { readyItemsOf, requireBox, type BoxTemplateRow } from "./read-templates"
import { requireGift, type GiftItem } from "./require-gift"

const TIMEOUT_SECONDS = 20

/**
 * A new gift in a box of a point, with what the point puts into such a box. The same form sent again is the gift that it
 * made.
 *
 * @throws ProblemError 404, 409 box_not_offered
 */
export async function startGift(
  container: MedusaContainer,
  { form_token, point: handle, box }: StartGift,
): Promise<{ gift: GiftDraftDocument; is_new: boolean }> {
  const key = draftKey(form_token)
  const start = async () => {
    const [known] = await container.resolve(GIFT_MODULE).listGiftDrafts({ key }, { take: 1 })
    if (known) return false
    const [shown] = await readShown(container, handle)
    if (!shown) throw notFound("Không tìm thấy điểm bán này.")
    const template = await requireOfferedBox(container, { id: box, point_id: shown.row.id })
    const items = await readyContents(container, shown.row, template)
    const values = { key, point_id: shown.row.id, template_id: template.id, contents: { items } }
    await saveGiftDraftWorkflow(container).run({ input: { id: null, values } })
    return true
  }
  const is_new = await container.resolve(Modules.LOCKING).execute(`gift:${key}`, start, { timeout: TIMEOUT_SECONDS })
  return { gift: await answerGift(container, await requireGift(container, key)), is_new }
}

/** A box that may be chosen today. @throws ProblemError 404, 409 box_not_offered */
export async function requireOfferedBox(
  container: MedusaContainer,
  filter: { id: string; point_id: string },
): Promise<BoxTemplateRow> {
  const template = await requireBox(container, filter)
  if (!isOfferedOn(template, todayInVietnam(new Date()))) throw boxNotOffered()
  return template
}

/** What the point puts into such a box, at the prices of today; what it has no more is told on the next page. */
async function readyContents(
  container: MedusaContainer,
  point: SalesPointRow,
  template: BoxTemplateRow,
): Promise<GiftItem[]> {
  const ready = readyItemsOf(template)
  if (ready.length === 0) return []
  const ids = ready.map(({ variant_id }) => variant_id)
  const goods = await readPointGoods(container, point, todayInVietnam(new Date()), ids)
  return ready.map(({ variant_id, count }) => ({ variant_id, count, price: goods.get(variant_id)?.price ?? 0 }))
}
