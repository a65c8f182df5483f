import { performance } from "node:perf_hooks"
import { setTimeout as wait } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { changePrice } from "../../integration-tests/fixtures/change-goods"
import type { ProductIndexDocument } from "../../src/search/product-documents"
import { timesOf, type Times } from "./times"

const CHANGES = 20
const LOOK_MS = 20
/** Later than the next second, and not always at the same moment of it. */
const PAUSE_MS = 370

type Asked = { db: Knex; goods: ProductIndexDocument; isListed: (query: string) => Promise<boolean> }

/**
 * Milliseconds from the commit of a change to the first answer that shows it, of a backend in a process of its own whose
 * jobs run by themselves. Changes are statements, so no event hastens them.
 */
export async function measureFreshness({ db, goods, isListed }: Asked): Promise<{ what: string; times: Times }[]> {
  const q = encodeURIComponent(goods.name)
  const stock = (pieces: number) =>
    db.raw(
      `update inventory_level set stocked_quantity = ?, reserved_quantity = 0 where inventory_item_id in (
         select l.inventory_item_id from product_variant_inventory_item l
         join product_variant v on v.id = l.variant_id where v.product_id = ?)`,
      [pieces, goods.id],
    )
  const star = (stars: number) => db("ocop_recognition").where({ product_id: goods.id }).update({ stars })
  const shown = (query: string, is = true) => until(async () => (await isListed(`q=${q}&${query}`)) === is)
  const measured = {
    price: async (n: number) => {
      const price = 1_000_001 + n
      await changePrice(db, goods.id, price)
      return () => shown(`gia_tu=${price}&gia_den=${price}`)
    },
    star: async (n: number) => {
      const stars = n % 2 === 0 ? 3 : 5
      await star(stars)
      return () => shown(`sao=${stars}`)
    },
    stock: async (n: number) => {
      await stock(n % 2 === 0 ? 0 : 50)
      return () => shown("con_hang=1", n % 2 === 1)
    },
  }
  // What filling the shop has marked is written first.
  await until(async () => (await db("document_to_index").select("id").limit(1)).length === 0)
  const found = []
  for (const [what, change] of Object.entries(measured)) {
    const times = []
    for (let n = 0; n < CHANGES; n++) {
      const isShown = await change(n)
      const began = performance.now()
      await isShown()
      times.push(performance.now() - began)
      await wait(PAUSE_MS)
    }
    found.push({ what, times: timesOf(times) })
  }
  return found
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  while (!(await isDone())) await wait(LOOK_MS)
}
