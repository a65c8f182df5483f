import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { misfitOf, type AcceptPrices, type ChooseBox, type GiftDraftDocument, type PutIn } from "@ocop/shared/gift"
import { saveGiftDraftWorkflow } from "../workflows/gift/save-gift-draft"
import { mostOf, unboxableIn } from "./judge-goods"
import * as problem from "./problems"
import { answerGift, readGift } from "./read-gift"
import { requireGift, itemsOf, type GiftDraftRow, type GiftItem } from "./require-gift"
import { requireOfferedBox } from "./start-gift"
import { filledBoxOf, planOf } from "./to-document"

const TIMEOUT_SECONDS = 20

type Key = string | undefined

/**
 * Changes a gift that is not ordered yet, if it still is as it was looked at; answers it as it then stands. Nothing to
 * change (null) leaves its version as it is.
 *
 * @throws ProblemError 404, 409 gift_placed, changed_elsewhere
 */
export async function changeGift(
  container: MedusaContainer,
  key: Key,
  version: number,
  toValues: (draft: GiftDraftRow) => Promise<Record<string, unknown> | null>,
): Promise<GiftDraftDocument> {
  const { id } = await requireGift(container, key)
  const change = async () => {
    const draft = await requireGift(container, key)
    if (draft.status !== "draft") throw problem.giftPlaced()
    if (draft.version !== version) throw problem.changedElsewhere()
    const values = await toValues(draft)
    if (values === null) return
    const input = { id, values: { ...values, version: version + 1 } }
    await saveGiftDraftWorkflow(container).run({ input })
  }
  await container.resolve(Modules.LOCKING).execute(`gift-draft:${id}`, change, { timeout: TIMEOUT_SECONDS })
  return answerGift(container, await requireGift(container, key))
}

/** Another box of the same point. What does not fit into it stays, and is told. @throws ProblemError 404, 409 */
export function chooseBox(
  container: MedusaContainer,
  key: Key,
  { version, box }: ChooseBox,
): Promise<GiftDraftDocument> {
  return changeGift(container, key, version, async ({ point_id, template_id }) => {
    const template = await requireOfferedBox(container, { id: box, point_id })
    return template.id === template_id ? null : { template_id: template.id }
  })
}

/**
 * So many pieces of goods in each box, or none, in the place of other goods if it is said. Fewer always may be; more only
 * what fits and is there.
 *
 * @throws ProblemError 404, 409 gift_… with the rule in words
 */
export function putIn(
  container: MedusaContainer,
  key: Key,
  { version, variant_id, count, instead_of }: PutIn,
): Promise<GiftDraftDocument> {
  return changeGift(container, key, version, async (draft) => {
    const items = itemsOf(draft).filter((item) => item.variant_id !== instead_of)
    const known = items.find((item) => item.variant_id === variant_id)
    const isMore = count > (known?.count ?? 0)
    const price = isMore ? await acceptMore(container, draft, items, { variant_id, count }) : (known?.price ?? 0)
    return { contents: { items: withCount(items, { variant_id, count, price: known?.price ?? price }) } }
  })
}

/** In the place where it was, or at the end. */
function withCount(items: readonly GiftItem[], item: GiftItem): GiftItem[] {
  if (item.count === 0) return items.filter(({ variant_id }) => variant_id !== item.variant_id)
  const isKnown = items.some(({ variant_id }) => variant_id === item.variant_id)
  return isKnown ? items.map((each) => (each.variant_id === item.variant_id ? item : each)) : [...items, item]
}

/** The price of goods of which more are put in. @throws ProblemError 409 */
async function acceptMore(
  container: MedusaContainer,
  draft: GiftDraftRow,
  items: readonly GiftItem[],
  { variant_id, count }: { variant_id: string; count: number },
): Promise<number> {
  const there = items.find((item) => item.variant_id === variant_id)?.count ?? 0
  const wanted = there > 0 ? items : [...items, { variant_id, count, price: 0 }]
  const sources = await readGift(container, { ...draft, contents: { items: wanted } })
  const goods = sources.goods.get(variant_id)
  if (sources.box === null) throw problem.boxMissing()
  const isOffered = goods !== undefined && goods.is_kept && goods.is_permitted && goods.problem === null
  if (!sources.is_open || !isOffered) throw problem.goodsNotThere()
  const plan = planOf(sources)
  const unboxable = unboxableIn(goods, plan)
  if (unboxable !== null) throw problem.notBoxable(unboxable)
  const inside = filledBoxOf(sources).items.filter((item) => there > 0 || item.variant_id !== variant_id)
  const { temperature_class } = goods.source.facts
  const misfit = misfitOf(sources.box, inside, { pack: goods.pack, temperature_class }, count - there)
  if (misfit !== null) throw problem.notFitting(misfit)
  const most = mostOf(goods, plan)
  if (count > most) throw problem.notEnough(most)
  return goods.price
}

/** The prices that the buyer saw become those that were told, where they still hold. @throws ProblemError 404, 409 */
export function acceptPrices(
  container: MedusaContainer,
  key: Key,
  { version, prices }: AcceptPrices,
): Promise<GiftDraftDocument> {
  return changeGift(container, key, version, async (draft) => {
    const { goods } = await readGift(container, draft)
    const items = itemsOf(draft).map((item) => {
      const now = goods.get(item.variant_id)?.price
      const isSeen = prices.some(({ variant_id, price }) => variant_id === item.variant_id && price === now)
      return isSeen && now !== undefined ? { ...item, price: now } : item
    })
    return { contents: { items } }
  })
}
