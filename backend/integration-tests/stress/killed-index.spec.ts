import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { copyRows } from "../../src/scripts/seed/synthetic/copy-rows"
import { PRODUCT_TABLES } from "../../src/scripts/seed/synthetic/tables"
import { writeMarked } from "../../src/search/write-marked"
import { backendTests } from "../backend-tests"
import { startBackend } from "../fixtures/backend-process"
import { indexedNames } from "../fixtures/indexed-names"
import { openMarket, type Market } from "../fixtures/market"
import { openPoint } from "../fixtures/open-point"
import { required } from "../fixtures/shop"
import { until } from "../fixtures/until"

const PATIENCE = { timeout: 900_000 }
const GOODS = 1_000
const NEW_PRICE = 123_000
/** Nothing of the market lies in it before. */
const NEW_COMMUNE = "31528"
/** A number of ours among the locks of the server. */
const GATE = 27_183

backendTests({
  testSuite: ({ getContainer, dbConfig, dbConnection }) => {
    let table: string
    let market: Market
    let point: string

    /** A thousand goods more, as rows: nobody is told of them. */
    beforeAll(async () => {
      market = await openMarket(getContainer())
      point = (await openPoint(getContainer(), market.drier.organization_id)).id
      const originals = [...market.goods.values()]
      const copies = Array.from({ length: GOODS }, (_, index) => ({
        old_id: required(originals[index % originals.length]).product_id,
        suffix: `C${Math.floor(index / originals.length) + 1}`,
        maker_suffix: "",
        number: Math.floor(index / originals.length) + 1,
      }))
      await copyRows(getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION), PRODUCT_TABLES, copies)
      await writeMarked(getContainer())
      const { rows } = await dbConnection.raw(
        "select table_name from search_postgres_index where name like 'product%' order by updated_at desc limit 1",
      )
      table = rows[0].table_name
    }, 900_000)

    async function countOf(sql: string): Promise<number> {
      const { rows } = await dbConnection.raw(`select count(*)::int as n from ${sql}`)
      return Number(rows[0].n)
    }
    const marks = () => countOf("document_to_index")
    const written = () => countOf(`"${table}" where f_price_from = ${NEW_PRICE}`)
    const waiting = () => countOf(`pg_locks where objid = ${GATE} and not granted`)

    it(
      "a thousand prices, makers and points change at once, the backend is killed while it writes, and none is lost",
      PATIENCE,
      async () => {
        const goods = await countOf(`"${table}"`)
        expect([goods >= GOODS, await marks()]).toEqual([true, 0])
        await dbConnection.raw("update price set amount = ?, raw_amount = ?", [
          NEW_PRICE,
          JSON.stringify({ value: String(NEW_PRICE), precision: 20 }),
        ])
        await dbConnection.raw("update organization set name = name || ' mới', commune_code = ?", [NEW_COMMUNE])
        await dbConnection.raw("update sales_point set name = name || ' mới'")
        expect(await marks()).toBeGreaterThanOrEqual(GOODS)
        // Half of them can be written.
        await dbConnection.raw(`
        create function wait_at_gate() returns trigger language plpgsql as $$
        begin
          if (select count(*) from "${table}" where f_price_from = ${NEW_PRICE}) > ${GOODS / 2} then
            perform pg_advisory_xact_lock(${GATE});
          end if;
          return null;
        end $$;
        create trigger wait_at_gate before update on "${table}" for each statement execute function wait_at_gate();
      `)
        const gate = await dbConnection.transaction()
        await gate.raw("select pg_advisory_xact_lock(?)", [GATE])
        // Nothing tells it that prices have changed: it finds them when it starts.
        const backend = await startBackend({ databaseUrl: required(dbConfig.clientUrl) })
        await until(waiting, 120)
        await backend.kill()
        await gate.rollback()
        await until(async () => (await waiting()) === 0)
        await dbConnection.raw(`drop trigger wait_at_gate on "${table}"; drop function wait_at_gate();`)
        const before = await written()
        expect([before > GOODS / 2, before < goods]).toEqual([true, true])
        const beside = async () =>
          Promise.all(["maker", "sales_point", "commune"].map((index) => indexedNames(getContainer(), index)))
        expect(JSON.stringify(await beside())).not.toContain("mới")

        await until(async () => {
          await writeMarked(getContainer())
          return (await marks()) === 0
        })
        expect(await written()).toBe(goods)
        const [makers, points, communes] = await beside()
        expect(makers).toMatchObject({ [market.baker.organization_id]: "Lò bánh Phú Tâm mới" })
        expect(points).toEqual({ [point]: "Quầy Lúa Vàng mới" })
        expect(Object.keys(communes ?? {})).toContain(NEW_COMMUNE)
      },
    )
  },
})
