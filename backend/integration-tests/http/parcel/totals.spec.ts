import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { Migration20261126152000 } from "../../../src/modules/parcel/migrations/Migration20261126152000"
import { backendTests } from "../../backend-tests"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { staleTotals } from "../../fixtures/stale-totals"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

type Totals = { order_id: string; total: string; raw: string; due: string }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })

    const sql = async <Row>(text: string, values: unknown[] = []) => {
      const pg = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      return (await pg.raw<{ rows: Row[] }>(text, values as string[])).rows
    }
    const totals = () =>
      sql<Totals>(
        "select order_id, total::text, raw_total ->> 'value' as raw, due::text from parcel where deleted_at is null order by code",
      )
    const buy = async () => {
      const buyer = shopper(api, open.shop)
      const lines = [open.cake, open.rice].map(({ variant_id }) => ({ variant_id, quantity: 1 }))
      await buyer.buy(await buyer.ready(lines))
    }
    const followOrders = () => getContainer().resolve(Modules.WORKFLOW_ENGINE).run("job-follow-orders", { input: {} })

    it("a parcel that missed what happened to its order follows it in the night, and no other parcel is touched", async () => {
      await buy()
      const [first, second] = await totals()
      const { order_id } = required(first)
      await cancelOrderWorkflow(getContainer()).run({ input: { order_id } })
      await until(async () => (await staleTotals(getContainer())).length === 0)
      const [canceled] = await getContainer().resolve(PARCEL_MODULE).listParcels({ order_id })
      // As they would stand if the process had ended between the change and its event.
      await sql("update parcel set state = 'to_pack', queue = 'to_pack' where order_id = ?", [order_id])
      await sql("update parcel set total = total + 1 where order_id = ?", [required(second).order_id])
      expect(await staleTotals(getContainer())).toHaveLength(2)

      await sql(`update "order" set updated_at = now() - interval '8 days' where id = ?`, [required(second).order_id])
      await followOrders()
      expect(await staleTotals(getContainer())).toHaveLength(1)
      const [again] = await getContainer().resolve(PARCEL_MODULE).listParcels({ order_id })
      expect([again?.state, again?.queue, again?.total]).toEqual([canceled?.state, canceled?.queue, canceled?.total])

      await sql(`update "order" set updated_at = now() where id = ?`, [required(second).order_id])
      await followOrders()
      expect(await staleTotals(getContainer())).toEqual([])
      expect((await totals())[1]).toEqual(second)
    })

    it("parcels of before the column get what their orders come to, and what was sold where core has no order", async () => {
      await buy()
      await sql("update parcel set due = 1")
      const before = await totals()
      expect(new Set(before.map(({ total }) => total)).size).toBe(2)
      await run("down")
      await sql(
        `insert into parcel (id, code, order_id, group_id, organization_id, placed_at, pack_by, due, raw_due)
         select 'pcl_old', 'ZZ-1', 'order_gone', group_id, organization_id, placed_at, pack_by, 77000, '{"value":"77000"}'
         from parcel limit 1`,
      )
      await run("up")
      expect(await totals()).toEqual([
        ...before,
        { order_id: "order_gone", total: "77000", raw: "77000", due: "77000" },
      ])
    })

    /** The statements of the migration, as Medusa runs them. */
    async function run(way: "up" | "down") {
      const migration = Reflect.construct(Migration20261126152000, []) as Migration20261126152000
      await migration[way]()
      for (const statement of migration.getQueries()) await sql(String(statement))
    }
  },
})
