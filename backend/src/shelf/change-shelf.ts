import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import {
  ADJUST_REASONS,
  mayTrade,
  needsWords,
  type AddToShelf,
  type ChangeShelf,
  type ShelfItemAnswer,
} from "@ocop/shared/shelf"
import { tidy } from "../http/typed-text"
import type { Acting } from "../member/require-membership"
import { SHELF_MODULE } from "../modules/shelf"
import { findSaleProblems } from "../sellability"
import { changeShelfWorkflow } from "../workflows/shelf/change-shelf"
import type { ShelfChangeInput } from "../workflows/shelf/types"
import { findPermitted } from "./find-permitted"
import { formKey } from "./form-key"
import { goodsNotKept, noSuchGoods, notExpired, notPermitted, shelfNotOpen, useByPast, wordsMissing } from "./problems"
import { readGoods } from "./read-goods"
import { readShelf, type ShelfGoods } from "./read-shelf"
import { requireShelf, withShelfLock, type Shelf } from "./require-shelf"

type By = Pick<Acting, "organization" | "actor">

/**
 * Puts goods on a point's shelf: own ones, and those whose maker allows it. What stands there already gets more. The same
 * form sent again is the goods that it added.
 *
 * @throws ProblemError 403 trade_not_permitted, 404, 409 shelf_not_open, goods_not_kept
 */
export async function addToShelf(
  container: MedusaContainer,
  { organization, actor }: By,
  handle: string,
  { form_token, variant_id, quantity, use_by }: AddToShelf,
): Promise<ShelfItemAnswer & { is_new: boolean }> {
  const shelf = await requireOpenShelf(container, organization.id, handle)
  refusePast(use_by)
  const form_key = formKey("shelf", organization.id, actor.actor_id, form_token)
  return withShelfLock(container, shelf.point.id, async () => {
    const known = await findChange(container, form_key)
    if (known !== null) return { id: known, is_new: false }
    const goods = (await readGoods(container, [variant_id])).get(variant_id)
    if (!goods) throw goodsNotKept()
    await requirePermitted(container, { maker_id: goods.maker.id, organization_id: organization.id })
    const problems = await findSaleProblems(container, [goods.product_id], todayInVietnam(new Date()))
    if (problems.has(goods.product_id)) throw goodsNotKept()
    const change: ShelfChangeInput = {
      ...NOTHING,
      goods,
      form_key,
      kind: "added",
      stock: { by: quantity },
      use_by,
      values: { withdrawn_at: null },
      field: "quantity",
    }
    const { result } = await changeShelfWorkflow(container).run({ input: { ...toInput(shelf, [change]), actor } })
    return { id: result[0] ?? "", is_new: true }
  })
}

/** Changes goods on a point's shelf; the same form sent again changes nothing. @throws ProblemError 404, 409, 400 */
export async function changeShelf(
  container: MedusaContainer,
  { organization, actor }: By,
  { point: handle, item: id }: { point: string; item: string },
  typed: ChangeShelf,
): Promise<ShelfItemAnswer> {
  const shelf = await requireShelf(container, { organization_id: organization.id, handle })
  const form_key = formKey("shelf", organization.id, actor.actor_id, typed.form_token)
  return withShelfLock(container, shelf.point.id, async () => {
    const [item] = await readShelf(container, { id, point_id: shelf.point.id })
    if (!item) throw noSuchGoods()
    if ((await findChange(container, form_key)) !== null) return { id }
    const goods = (await readGoods(container, [item.variant_id])).get(item.variant_id)
    const planned = planChange(item, typed)
    if (planned === null) return { id }
    if (typed.what === "offer") {
      if (!goods) throw goodsNotKept()
      await requirePermitted(container, { maker_id: goods.maker.id, organization_id: organization.id })
    }
    const { product_id, variant_id, inventory_item_id } = item
    const change = {
      ...NOTHING,
      ...planned,
      goods: { product_id, variant_id, inventory_item_id, name: goods?.name ?? "" },
      form_key,
    }
    await changeShelfWorkflow(container).run({ input: { ...toInput(shelf, [change]), actor } })
    return { id }
  })
}

const NOTHING = { stock: null, field: "", use_by: null, values: {}, reason: null, note: "" }

const toInput = ({ point, location_id }: Shelf, changes: ShelfChangeInput[]) => ({
  point_id: point.id,
  location_id,
  changes,
})

type Planned = Pick<ShelfChangeInput, "kind"> & Partial<ShelfChangeInput>

/** Null for what is so already. */
function planChange(item: ShelfGoods, typed: ChangeShelf): Planned | null {
  switch (typed.what) {
    case "count":
      return { kind: "counted", stock: { to: typed.counted }, field: "counted", note: tidy(typed.note) }
    case "adjust":
      return planAdjustment(typed)
    case "write_off":
      if (typed.pieces > item.expired) throw notExpired(item.expired)
      return { kind: "written_off", stock: { by: -typed.pieces }, field: "pieces", note: tidy(typed.note) }
    case "price":
      return typed.price === item.own_price ? null : { kind: "priced", values: { own_price: typed.price } }
    case "withdraw":
      return item.withdrawn_at === null ? { kind: "withdrawn", values: { withdrawn_at: new Date() } } : null
    case "offer":
      return item.withdrawn_at === null ? null : { kind: "offered", values: { withdrawn_at: null } }
  }
}

function planAdjustment({ reason, pieces, use_by, note }: Extract<ChangeShelf, { what: "adjust" }>): Planned {
  const words = tidy(note)
  if (needsWords(reason) && words === "") throw wordsMissing()
  const by = ADJUST_REASONS[reason] * pieces
  if (by > 0) refusePast(use_by)
  return { kind: "adjusted", stock: { by }, field: "pieces", use_by: by > 0 ? use_by : null, reason, note: words }
}

/** Nothing more comes to a point that is suspended; what lies there can still be counted. */
async function requireOpenShelf(container: MedusaContainer, organization_id: string, handle: string): Promise<Shelf> {
  const shelf = await requireShelf(container, { organization_id, handle })
  if (shelf.point.status !== "verified") throw shelfNotOpen()
  return shelf
}

async function requirePermitted(
  container: MedusaContainer,
  sides: { maker_id: string; organization_id: string },
): Promise<void> {
  const permitted = await findPermitted(container, sides.organization_id, [sides.maker_id])
  if (!mayTrade({ ...sides, granted: permitted.get(sides.maker_id) ?? [] }, "resell")) throw notPermitted()
}

async function findChange(container: MedusaContainer, form_key: string): Promise<string | null> {
  const [known] = await container
    .resolve(SHELF_MODULE)
    .listShelfChanges({ form_key }, { select: ["shelf_item_id"], take: 1 })
  return known?.shelf_item_id ?? null
}

function refusePast(use_by: string | null): void {
  if (use_by !== null && use_by < todayInVietnam(new Date())) throw useByPast()
}
