import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SHELF_PER_PAGE, type ListShelf, type ShelfItemPage, type ShelfPage, type ShelfRow } from "@ocop/shared/shelf"
import { tidy } from "../http/typed-text"
import { namesOfDoers } from "../joining/read-file"
import { nameConditions } from "../listing/find-listings"
import type { Organization } from "../member/require-membership"
import { OCOP_MODULE } from "../modules/ocop"
import { SHELF_MODULE } from "../modules/shelf"
import { judgeShelf, type Judged } from "./judge-shelf"
import { noSuchGoods } from "./problems"
import { readShelf, type ShelfGoods } from "./read-shelf"
import { requireShelf } from "./require-shelf"

type Asked = { organization: Organization; point: string }

/** One page of a point's shelf, by name. @throws ProblemError 404, 409 shelf_not_open */
export async function readShelfPage(
  container: MedusaContainer,
  { organization, point: handle }: Asked,
  { page, q }: ListShelf,
): Promise<ShelfPage> {
  const { point } = await requireShelf(container, { organization_id: organization.id, handle })
  const { ids, count } = await findItems(container, { point_id: point.id, q: tidy(q), page })
  const items = ids.length === 0 ? [] : await readShelf(container, { id: ids })
  const rows = new Map((await toRows(container, organization, items)).map((row) => [row.id, row]))
  return {
    point: { handle: point.handle, name: point.name },
    goods: ids.flatMap((id) => rows.get(id) ?? []),
    count,
    page,
    page_count: Math.max(1, Math.ceil(count / SHELF_PER_PAGE)),
  }
}

/** Goods of one kind with their history, the newest first. @throws ProblemError 404, 409 shelf_not_open */
export async function readShelfItem(
  container: MedusaContainer,
  { organization, point: handle, item: id }: Asked & { item: string },
  page: number,
): Promise<ShelfItemPage> {
  const { point } = await requireShelf(container, { organization_id: organization.id, handle })
  const items = await readShelf(container, { id, point_id: point.id })
  const [[goods], [changes, count]] = await Promise.all([
    toRows(container, organization, items),
    container
      .resolve(SHELF_MODULE)
      .listAndCountShelfChanges(
        { shelf_item_id: id, point_id: point.id },
        { order: { created_at: "DESC", id: "DESC" }, skip: (page - 1) * SHELF_PER_PAGE, take: SHELF_PER_PAGE },
      ),
  ])
  if (!goods) throw noSuchGoods()
  const names = await namesOfDoers(container, changes)
  return {
    point: { handle: point.handle, name: point.name },
    goods,
    changes: changes.map((change) => ({
      id: change.id,
      at: new Date(change.created_at).toISOString(),
      kind: change.kind,
      by: names.get(change.actor_id) ?? "",
      on_behalf: change.on_behalf,
      before: change.before,
      after: change.after,
      reason: change.reason as ShelfItemPage["changes"][number]["reason"],
      note: change.note,
    })),
    page,
    page_count: Math.max(1, Math.ceil(count / SHELF_PER_PAGE)),
  }
}

async function findItems(
  container: MedusaContainer,
  { point_id, q, page }: { point_id: string; q: string; page: number },
): Promise<{ ids: string[]; count: number }> {
  const words = nameConditions("coalesce(p.title, '')", q)
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string; count: string }[] }>(
      `select it.id, count(*) over () as count from shelf_item it
       left join product p on p.id = it.product_id
       left join product_variant v on v.id = it.variant_id
       where ${["it.point_id = :point_id", "it.deleted_at is null", ...words.map(({ sql }) => sql)].join(" and ")}
       order by p.title, v.variant_rank, it.id limit :take offset :skip`,
      {
        point_id,
        take: SHELF_PER_PAGE,
        skip: (page - 1) * SHELF_PER_PAGE,
        ...Object.assign({}, ...words.map(({ bindings }) => bindings)),
      },
    )
  return { ids: rows.map(({ id }) => id), count: Number(rows[0]?.count ?? 0) }
}

async function toRows(
  container: MedusaContainer,
  { id: organization_id }: Organization,
  items: ShelfGoods[],
): Promise<ShelfRow[]> {
  const judged = await judgeShelf(
    container,
    items.map((item) => ({ ...item, organization_id })),
  )
  const facts = await container
    .resolve(OCOP_MODULE)
    .listProductFacts(
      { product_id: [...new Set(items.map(({ product_id }) => product_id))] },
      { select: ["product_id", "picture_archetype"], take: null },
    )
  const archetypes = new Map(facts.map(({ product_id, picture_archetype }) => [product_id, picture_archetype]))
  return judged.map((each) =>
    toRow(each, { organization_id, archetype: archetypes.get(each.item.product_id) ?? "tui" }),
  )
}

function toRow(
  { item, goods, obstacle }: Judged<ShelfGoods & { organization_id: string }>,
  { organization_id, archetype }: { organization_id: string; archetype: ShelfRow["picture"]["archetype"] },
): ShelfRow {
  const { id, stocked, reserved, expired, use_by, own_price } = item
  const maker = goods?.maker
  return {
    ...{ id, stocked, reserved, expired, use_by, own_price, obstacle },
    product_handle: goods?.product_handle ?? "",
    name: goods?.name ?? "Sản phẩm không còn trên chợ",
    variant_title: goods?.variant_title ?? "",
    picture: { archetype, seed: goods?.product_handle ?? item.product_id },
    maker: { handle: maker?.handle ?? "", name: maker?.name ?? "" },
    is_own: maker?.id === organization_id,
    maker_price: goods?.price ?? null,
  }
}
