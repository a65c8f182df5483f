import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { env } from "../env"
import { CATALOGUE_CHANGE_MODULE } from "../modules/catalogue-change"
import { INDEX_NAMES } from "../search/indexes"
import { seedAccounts, type DemoAccount } from "./seed/accounts"
import { seedGiftBoxes } from "./seed/gift-boxes"
import { seedGoods } from "./seed/goods"
import { seedMakers } from "./seed/makers"
import { seedPapers } from "./seed/papers"
import { seedSalesPoints } from "./seed/sales-points"
import { seedShelves } from "./seed/shelves"
import { stopIndexing } from "./seed/stop-indexing"
import { seedStore } from "./seed/store"
import { seedSynthetic } from "./seed/synthetic"
import { seedTargets } from "./seed/targets"

/** Fills an empty shop. What is there already stays as it is, so it may run again at any time. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  await stopIndexing(container)
  const { sales_channel_id, publishable_key } = await seedStore(container)
  const makers = await seedMakers(container, sales_channel_id)
  const goods = await seedGoods(container, sales_channel_id, makers)
  const makerIds = new Map([...makers].map(([key, { id }]) => [key, id]))
  await seedPapers({
    container,
    makers: makerIds,
    goods,
    today: todayInVietnam(new Date()),
  })
  await seedSalesPoints(container, makerIds)
  await seedShelves(container, goods)
  await seedGiftBoxes(container)
  await seedTargets(container)
  const accounts = await seedAccounts(container, makerIds)
  const search = container.resolve(Modules.SEARCH)
  for (const index of INDEX_NAMES) await search.reindex({ index })
  await seedSynthetic(container, goods, env.SEED_PRODUCTS)
  await container.resolve(CATALOGUE_CHANGE_MODULE).forgetMarks("product")
  writeShopFile({ publishable_key, accounts })
}

/** What the storefront and whoever starts the shop need to know. */
function writeShopFile(shop: { publishable_key: string; accounts: DemoAccount[] }): void {
  mkdirSync(env.OCOP_DATA_DIR, { recursive: true })
  writeFileSync(join(env.OCOP_DATA_DIR, "shop.json"), `${JSON.stringify(shop, null, 2)}\n`, { mode: 0o600 })
}
