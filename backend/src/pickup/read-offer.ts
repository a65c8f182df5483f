import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { packInEnglish } from "@ocop/shared/pack"
import { PickupOffer } from "@ocop/shared/pickup"
import { recallGoodsRows } from "../basket/goods-rows"
import { readGoods } from "../basket/read-basket"
import { judgeLines } from "../basket/rules"
import { SHELF_MODULE } from "../modules/shelf"
import { findCardPhotos } from "../photo/find-card-photos"
import { openedChannel, requirePublicPoint } from "./start-basket"

/**
 * What can be ordered at a point now, one piece of each: judged as a basket of it would be.
 *
 * @throws ProblemError 404
 */
export async function readOffer(container: MedusaContainer, handle: string): Promise<PickupOffer> {
  const { id, takes_pickup } = await requirePublicPoint(container, handle)
  if (!takes_pickup) return { goods: [] }
  const items = await container
    .resolve(SHELF_MODULE)
    .listShelfItems({ point_id: id, withdrawn_at: null }, { take: null, order: { id: "ASC" } })
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" }, { take: 1 })
  if (items.length === 0 || region === undefined) return { goods: [] }
  const cart = {
    id: "",
    sales_channel_id: await openedChannel(container, id),
    email: null,
    completed_at: null,
    currency_code: region.currency_code,
    region_id: region.id,
    customer_id: null,
    items: items.map(({ variant_id, product_id }) => ({
      id: variant_id,
      ...{ variant_id, product_id, title: "", quantity: 1, unit_price: 0, created_at: new Date(0) },
    })),
    shipping_address: null,
  }
  const rows = await recallGoodsRows(container, cart, cart.items, todayInVietnam(new Date()))
  const { lines, stock } = await readGoods(container, cart, rows)
  const offered = judgeLines(lines, stock).filter(({ problem, maker }) => problem === null && maker !== null)
  const photos = await findCardPhotos(
    container,
    offered.map(({ product_id }) => product_id),
  )
  const goods = offered
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
    .map(({ product_id, picture, variant_title, ...line }) => ({
      ...line,
      variant_title,
      variant_title_en: variant_title && packInEnglish(variant_title),
      picture: { ...picture, photo: photos.get(product_id) },
    }))
  return PickupOffer.parse({ goods })
}
