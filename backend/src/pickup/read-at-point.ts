import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { recallGoodsRows } from "../basket/goods-rows"
import { readGoods, type BasketFacts } from "../basket/read-basket"
import { openedChannel } from "./start-basket"

type Wanted = { variant_id: string; product_id: string }

/** One piece each of what a point may have, as a basket there would hold it now, and what is free of it. */
export async function readAtPoint(
  container: MedusaContainer,
  point_id: string,
  wanted: readonly Wanted[],
): Promise<Pick<BasketFacts, "lines" | "stock">> {
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" }, { take: 1 })
  if (wanted.length === 0 || region === undefined) return { lines: [], stock: [] }
  const cart = {
    id: "",
    sales_channel_id: await openedChannel(container, point_id),
    email: null,
    completed_at: null,
    currency_code: region.currency_code,
    region_id: region.id,
    customer_id: null,
    items: wanted.map(({ variant_id, product_id }) => ({
      id: variant_id,
      ...{ variant_id, product_id, title: "", quantity: 1, unit_price: 0, created_at: new Date(0) },
    })),
    shipping_address: null,
  }
  const rows = await recallGoodsRows(container, cart, cart.items, todayInVietnam(new Date()))
  return readGoods(container, cart, rows)
}
