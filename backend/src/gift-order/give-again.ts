import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import type { GiveAgain, GivenAgain } from "@ocop/shared/gift-order"
import { TypedRecipient } from "@ocop/shared/gift-recipient"
import { draftKey } from "../gift/draft-key"
import { readPointGoods } from "../gift/read-goods"
import type { GiftItem } from "../gift/require-gift"
import { rowsOf, type RecipientRecord } from "../gift-recipient/rows"
import { toValues } from "../gift-recipient/to-values"
import { ProblemError } from "../http/problem-error"
import { GIFT_MODULE } from "../modules/gift"
import { readShown } from "../sales-point/find-points"
import { requirePoint, type SalesPointRow } from "../sales-point/require-point"
import { giveAgainWorkflow } from "../workflows/gift-order/give-again"
import type { CopiedRecipient } from "../workflows/gift-order/types"
import { keptListOf } from "./kept-list"
import { Packed } from "./packed"
import { POINT_MOVED } from "./problems"
import type { OpenGiftOrder } from "./require-order"

const TIMEOUT_SECONDS = 20

/**
 * A new gift at the same point with the goods, the box and the card of one that was ordered, at the prices of today.
 * What is gone is told where it is filled. Recipients come along only where that is asked for, and without their days.
 * The same form sent again is the gift that it made.
 *
 * @throws ProblemError 409 point_closed
 */
export async function giveAgain(
  container: MedusaContainer,
  { order }: Pick<OpenGiftOrder, "order">,
  { form_token, with_recipients }: GiveAgain,
): Promise<GivenAgain> {
  // Of this order alone: the same token does not open what another form has made.
  const key = draftKey(`again:${order.id}:${form_token}`)
  const gifts = container.resolve(GIFT_MODULE)
  const make = async () => {
    const [known] = await gifts.listGiftDrafts({ key }, { select: ["id"], take: 1 })
    if (known) return known.id
    const today = todayInVietnam(new Date())
    const point = await requirePoint(container, { id: order.point_id })
    const [shown] = await readShown(container, point.handle)
    if (!shown) throw new ProblemError(409, POINT_MOVED)
    const packed = Packed.parse(order.packed)
    const { wrap, ribbon, card, message, sender, hides_prices } = packed
    const draft = {
      ...{ key, point_id: point.id, template_id: await templateOf(container, order) },
      ...{ wrap, ribbon, card, message, sender, hides_prices },
      contents: { items: await itemsNow(container, point, packed, today) },
    }
    const list = with_recipients ? await keptListOf(container, order) : null
    const rows = list === null ? [] : await rowsOf(container, list)
    const recipients = rows.map((row) => toCopy(row, today))
    const { result } = await giveAgainWorkflow(container).run({ input: { draft, recipients } })
    return result
  }
  const id = await container.resolve(Modules.LOCKING).execute(`gift:${key}`, make, { timeout: TIMEOUT_SECONDS })
  const [, recipients] = await gifts.listAndCountGiftRecipients({ draft_id: id }, { select: ["id"], take: 1 })
  return { key, recipients }
}

/** The box, where its point has it still; whether it is offered now is told of the new gift. */
async function templateOf(
  container: MedusaContainer,
  { draft_id, point_id }: OpenGiftOrder["order"],
): Promise<string | null> {
  const gifts = container.resolve(GIFT_MODULE)
  const [draft] = await gifts.listGiftDrafts({ id: draft_id }, { select: ["id", "template_id"], take: 1 })
  if (!draft?.template_id) return null
  const [template] = await gifts.listBoxTemplates({ id: draft.template_id, point_id }, { select: ["id"], take: 1 })
  return template?.id ?? null
}

async function itemsNow(
  container: MedusaContainer,
  point: SalesPointRow,
  { items }: Packed,
  today: string,
): Promise<GiftItem[]> {
  const ids = items.map(({ variant_id }) => variant_id)
  const goods = await readPointGoods(container, point, today, ids)
  return items.map(({ variant_id, count }) => ({ variant_id, count, price: goods.get(variant_id)?.price ?? 0 }))
}

/** As it was typed, without the day, which is over, and without the page on which somebody has said the address. */
function toCopy({ typed, position }: RecipientRecord, today: string): CopiedRecipient {
  return { ...toValues({ ...TypedRecipient.parse(typed), delivery_on: "" }, today), position }
}
