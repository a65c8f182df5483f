import { Modules } from "@medusajs/framework/utils"
import { vi } from "vitest"
import type MirroredSearchService from "../../src/providers/search-meilisearch/service"
import { writeMarked } from "../../src/search/write-marked"
import { backendTests } from "../backend-tests"
import { changePrice, takeOffSale } from "../fixtures/change-goods"
import { openMarket } from "../fixtures/market"
import { MeilisearchServer } from "../fixtures/meilisearch-server"
import { required } from "../fixtures/shop"
import { until } from "../fixtures/until"
import { whileFilled } from "../fixtures/while-filled"

const { port } = vi.hoisted(() => {
  const port = 20_000 + (process.pid % 10_000)
  // Read once, when the first of our sources is loaded.
  process.env["MEILISEARCH_HOST"] = `http://127.0.0.1:${port}`
  return { port }
})

const server = new MeilisearchServer(undefined, port)

backendTests({
  testSuite: ({ getContainer, dbConnection }) => {
    let provider: MirroredSearchService

    beforeAll(async () => {
      await server.start()
      provider = Reflect.get(getContainer().resolve(Modules.SEARCH), "searchProviderService_").retrieve("vietnamese")
    })
    afterAll(async () => {
      provider.stop()
      await server.stop()
    })

    it("what changes while the index is filled anew is in the server's new one, after one run", async () => {
      const container = getContainer()
      const market = await openMarket(container)
      const id = (handle: string) => required(market.goods.get(handle)).product_id
      await provider.tryServer()
      await writeMarked(container)
      const active = async () => {
        const { rows } = await dbConnection.raw(
          `select v.physical_name from search_index i join search_index_version v
             on v.search_index_id = i.id and v.version = i.active_version and v.deleted_at is null
           where i.name = 'product'`,
        )
        return String(required(rows[0]).physical_name)
      }
      const before = await active()

      await whileFilled(container, dbConnection, "product", async () => {
        await changePrice(dbConnection, id("mut-me"), 12_345)
        await takeOffSale(dbConnection, id("kho-bo"))
        await writeMarked(container)
        await until(() => server.documentIn(before, id("mut-me"))?.["price_from"] === 12_345)
      })
      const after = await active()
      expect(after).not.toBe(before)
      await writeMarked(container)
      await until(() => server.idsIn(after)?.includes(id("kho-bo")) === false)
      expect(server.documentIn(after, id("mut-me"))).toMatchObject({ price_from: 12_345 })
      expect(provider.engine().name).toBe("meilisearch")
    })
  },
})
