import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { mayTrade, type AskRestock, type RestockDocument } from "@ocop/shared/shelf"
import { tidyLines } from "../http/typed-text"
import type { Acting } from "../member/require-membership"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { SHELF_MODULE } from "../modules/shelf"
import { findSaleProblems } from "../sellability"
import { findPermitted } from "../shelf/find-permitted"
import { formKey } from "../shelf/form-key"
import { placeOfMaker } from "../shelf/place-of-maker"
import { dayPast, goodsNotKept, linesWrong, noSuchPartner, notPermitted, shelfNotOpen } from "../shelf/problems"
import { readGoods } from "../shelf/read-goods"
import { requireShelf, withShelfLock } from "../shelf/require-shelf"
import { askRestockWorkflow } from "../workflows/restock/ask-restock"
import { supplyRestockWorkflow } from "../workflows/restock/supply-restock"
import type { NewRestock } from "../workflows/restock/types"
import { readRestock } from "./read-restocks"

type By = Pick<Acting, "organization" | "actor">

/**
 * A point asks a producer that allows it for goods; goods of its own organization are on the way at once. The same form
 * sent again is the request that it made.
 *
 * @throws ProblemError 400, 403 trade_not_permitted, 404, 409 shelf_not_open, goods_not_kept, out_of_stock
 */
export async function askRestock(
  container: MedusaContainer,
  { organization, actor }: By,
  handle: string,
  typed: AskRestock,
): Promise<{ request: RestockDocument; is_new: boolean }> {
  const { point } = await requireShelf(container, { organization_id: organization.id, handle })
  if (point.status !== "verified") throw shelfNotOpen()
  const form_key = formKey("restock", organization.id, actor.actor_id, typed.form_token)
  return withShelfLock(container, point.id, async () => {
    const [known] = await container.resolve(SHELF_MODULE).listRestockRequests({ form_key }, { select: ["id"], take: 1 })
    if (known) return { request: await readRestock(container, organization.id, known.id), is_new: false }
    const maker_id = await requireMaker(container, organization.id, typed.maker)
    const request: NewRestock = {
      ...{ id: generateEntityId("", "rst"), form_key, maker_id, actor, gift_order_id: null, is_given: false },
      point_id: point.id,
      reseller_id: organization.id,
      wished_on: requireDay(typed.wished_on),
      note: tidyLines(typed.note),
      lines: await toLines(container, maker_id, typed.lines),
    }
    const id = await (maker_id === organization.id ? supply(container, request) : ask(container, request))
    return { request: await readRestock(container, organization.id, id), is_new: true }
  })
}

async function ask(container: MedusaContainer, request: NewRestock): Promise<string> {
  const { result } = await askRestockWorkflow(container).run({ input: request })
  return result.id
}

async function supply(container: MedusaContainer, request: NewRestock): Promise<string> {
  const location_id = await placeOfMaker(container, request.maker_id)
  if (location_id === null) throw goodsNotKept()
  const { result } = await supplyRestockWorkflow(container).run({ input: { request, location_id } })
  return result.id
}

async function requireMaker(container: MedusaContainer, organization_id: string, handle: string): Promise<string> {
  const [maker] = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ handle }, { select: ["id"], take: 1 })
  if (!maker) throw noSuchPartner()
  const permitted = await findPermitted(container, organization_id, [maker.id])
  const granted = permitted.get(maker.id) ?? []
  if (!mayTrade({ maker_id: maker.id, organization_id, granted }, "restock")) throw notPermitted()
  return maker.id
}

async function toLines(
  container: MedusaContainer,
  maker_id: string,
  lines: AskRestock["lines"],
): Promise<NewRestock["lines"]> {
  const goodsOf = await readGoods(
    container,
    lines.map(({ variant_id }) => variant_id),
  )
  if (new Set(lines.map(({ variant_id }) => variant_id)).size < lines.length) throw linesWrong()
  const problems = await findSaleProblems(
    container,
    [...new Set([...goodsOf.values()].map(({ product_id }) => product_id))],
    todayInVietnam(new Date()),
  )
  return lines.map(({ variant_id, pieces }) => {
    const goods = goodsOf.get(variant_id)
    if (!goods || goods.maker.id !== maker_id || problems.has(goods.product_id)) throw goodsNotKept()
    const { product_id, inventory_item_id, name, variant_title } = goods
    return { product_id, variant_id, inventory_item_id, name, variant_title, asked: pieces }
  })
}

function requireDay(day: string | null): string | null {
  if (day !== null && day < todayInVietnam(new Date())) throw dayPast()
  return day
}
