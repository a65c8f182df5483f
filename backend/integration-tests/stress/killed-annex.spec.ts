import { AnnexImported } from "@ocop/shared/annex"
import { toCsv } from "@ocop/shared/listing-sheet"
import { OCOP_MODULE } from "../../src/modules/ocop"
import { backendTests } from "../backend-tests"
import { startBackend } from "../fixtures/backend-process"
import { PAPER_OF_CITY } from "../fixtures/decision-paper"
import { openMarket, TODAY, type Market } from "../fixtures/market"
import { official, type staff } from "../fixtures/operator"
import { formWith } from "../fixtures/photos"
import { required } from "../fixtures/shop"
import { until } from "../fixtures/until"

const PATIENCE = { timeout: 600_000 }
const PAPER = { ...PAPER_OF_CITY, compared_with: "Cổng thông tin điện tử thành phố", compared_on: TODAY }
const HEAD = ["TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Điểm", "Phân hạng"]
const GOODS = ["Bơ đậu phộng", "Mứt me", "Bánh ống", "Bánh in"]
/** The row number of the first of them. */
const FIRST_ROW = 2
/** A number of ours among the locks of the server. */
const GATE = 31_416

backendTests({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let market: Market
    let writer: Awaited<ReturnType<typeof staff>>

    beforeAll(async () => {
      market = await openMarket(getContainer())
      writer = await official(api, getContainer(), "nhap@example.com", "registrar", "92")
    })

    const annex = () => {
      const rows = GOODS.map((name, index) => [String(index + 1), name, "Lò bánh Phú Tâm", "Xã Phú Tâm", "82,5", "4"])
      const options = { paper: PAPER, rows: GOODS.map((_, index) => FIRST_ROW + index) }
      return formWith(Buffer.from(toCsv([HEAD, ...rows])), { options: JSON.stringify(options) }, "phu-luc.csv")
    }
    const counts = async () => {
      const ocop = getContainer().resolve(OCOP_MODULE)
      const lists = [ocop.listDecisions({}), ocop.listRecognitions({}), ocop.listOfficialActs({})]
      return (await Promise.all(lists)).map((rows) => rows.length)
    }
    const waiting = async () => {
      const { rows } = await dbConnection.raw("select 1 from pg_locks where objid = ? and not granted", [GATE])
      return rows.length > 0
    }

    it(
      "a backend that is killed half-way through an annex leaves nothing of it; sent again it is written once",
      PATIENCE,
      async () => {
        const before = await counts()
        const { product_id } = required(market.goods.get("banh-ong"))
        await dbConnection.raw(`
        create function wait_at_gate() returns trigger language plpgsql as $$
          begin perform pg_advisory_xact_lock(${GATE}); return new; end $$;
        create trigger wait_at_gate before insert on ocop_recognition for each row
          when (new.product_id = '${product_id}') execute function wait_at_gate();
      `)
        const gate = await dbConnection.transaction()
        await gate.raw("select pg_advisory_xact_lock(?)", [GATE])
        const backend = await startBackend({ databaseUrl: dbConfig.clientUrl })
        const { headers } = writer
        const sent = fetch(`${backend.url}/admin/annexes`, { method: "POST", headers, body: annex() })
        const lost = expect(sent).rejects.toThrow()
        await until(waiting)
        await backend.kill()
        await lost
        await gate.rollback()
        await until(async () => !(await waiting()))
        expect(await counts()).toEqual(before)

        await dbConnection.raw("drop trigger wait_at_gate on ocop_recognition; drop function wait_at_gate();")
        const again = () => api.post("/admin/annexes", annex(), { headers, validateStatus: () => true })
        expect(AnnexImported.parse((await again()).data).count).toBe(GOODS.length)
        expect(AnnexImported.parse((await again()).data).count).toBe(0)
        const [decisions = 0, stars = 0, acts = 0] = before
        expect(await counts()).toEqual([decisions + 1, stars + GOODS.length, acts + GOODS.length + 1])
      },
    )
  },
})
