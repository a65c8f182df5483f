import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ParcelDocument } from "@ocop/shared/parcel"
import { Remittance, RemittanceCheck, RemittancePage } from "@ocop/shared/remittance"
import { balancesOf } from "../../../src/ledger/balances-of"
import { BANK_MODULE } from "../../../src/modules/bank"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { operator, staff } from "../../fixtures/operator"
import { told } from "../../fixtures/person"
import { formWith } from "../../fixtures/photos"
import { required } from "../../fixtures/shop"
import { buyOfTwo } from "../../fixtures/transfer-purchase"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

type Sent = { code: string; total: number; number: string; order_id: string }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let headers: Record<string, string>
    let baker: ReturnType<typeof atDesk>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      baker = atDesk(api, await openDesk(api, "lo-banh@example.com"))
      await join(getContainer(), { email: "lo-banh@example.com", handle: open.baker.handle })
    })

    beforeEach(async () => {
      headers = (await operator(api, getContainer())).headers
    })

    const post = (path: string, body: object) =>
      api.post(`/admin/cash-remittances${path}`, body, { headers, validateStatus: () => true })
    const accept = (reference: string, rows: object[], more: object = {}) =>
      post("", { carrier: "ghn", paid_on: "2026-11-26", reference, rows, ...more })
    const holds = async () =>
      Object.fromEntries([...(await balancesOf(getContainer(), {}))].filter(([, amount]) => amount !== 0))
    const check = async (sheet: string, carrier = "ghn") =>
      post("/check", formWith(Buffer.from(sheet), { options: JSON.stringify({ carrier }) }, "bang-ke.csv"))

    /** The baker's part of a purchase has arrived and was paid at the door. */
    async function delivered(number: string, carrier = "ghn"): Promise<Sent> {
      const { hoa, code: purchase_code, purchase } = await buyOfTwo(api, getContainer(), open, "cod")
      const part = required((await purchase()).parcels[0])
      const { code } = required(part.progress)
      const root = `/organizations/${open.baker.handle}/parcels/${code}`
      const { lines } = (await baker.get(root)).data as ParcelDocument
      const pieces = lines.map(({ line_id, ordered }) => ({ line_id, quantity: ordered }))
      const { boxes } = (await baker.post(`${root}/pack`, { key: crypto.randomUUID(), lines: pieces }))
        .data as ParcelDocument
      await baker.post(`${root}/hand-over`, { box_id: required(boxes[0]).id, carrier, tracking_number: number })
      await hoa.post(`/purchases/${purchase_code}/parcels/${code}/received`)
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "parcel", fields: ["order_id"], filters: { code } })
      const { order_id } = required(data[0] as { order_id: string } | undefined)
      return { code, total: part.total, number, order_id }
    }

    const paidOf = async (order_id: string) => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: ["payment_collections.captured_amount", "transactions.amount"],
          filters: { id: order_id },
        })
      const order = data[0] as {
        payment_collections: { captured_amount: number }[]
        transactions: { amount: number }[]
      }
      return [
        order.payment_collections.map(({ captured_amount }) => Number(captured_amount)),
        order.transactions.map(({ amount }) => Number(amount)),
      ]
    }

    it("tells of each row of a sheet what is wrong with it, and what the carrier does not name", async () => {
      const [one, other] = [await delivered("GHN1"), await delivered("TK1", "ghtk")]
      const sheet = [
        "Mã vận đơn,Tiền thu hộ (COD)",
        `GHN1,${one.total}`,
        `${other.code},${other.total}`,
        `KHONGCO,5000`,
        `ghn1,${one.total}`,
        `GHN9,mot tram`,
      ].join("\n")
      const checked = RemittanceCheck.parse((await check(sheet)).data)
      expect(
        checked.lines.map(({ row, parcel_code, verdict, expected }) => [row, parcel_code, verdict, expected]),
      ).toEqual([
        [2, one.code, "exact", one.total],
        [3, other.code, "other_carrier", 0],
        [4, null, "unknown", 0],
        [5, one.code, "twice", 0],
        [6, null, "amount_wrong", 0],
      ])
      expect(checked.is_acceptable).toBe(false)
      const short = RemittanceCheck.parse((await check(`${one.number},${one.total - 1000}`)).data)
      expect(short).toMatchObject({
        lines: [{ verdict: "short", expected: one.total }],
        missing: [],
        is_acceptable: true,
      })

      const left = RemittanceCheck.parse((await check("KHONGCO,5000")).data)
      expect(left.missing).toEqual([{ parcel_code: one.code, held: one.total }])

      const foreign = await accept("BK1", [{ code: other.code, amount: other.total }])
      expect(told(foreign)).toEqual([409, "remittance_rows:rows"])
      expect((await holds())["bank"]).toBeUndefined()
    })

    it("takes a statement once: its parcels are paid, and what is too little is still to come", async () => {
      const [one, two] = [await delivered("GHN1"), await delivered("GHN2")]
      const rows = [
        { code: "ghn1", amount: one.total },
        { code: two.code, amount: two.total - 1_000 },
      ]
      const taken = await Promise.all([accept("BK1", rows), accept("BK1", rows)])
      expect(taken.map(({ status }) => status)).toEqual([201, 201])
      const ids = taken.map(({ data }) => Remittance.parse((data as { remittance: unknown }).remittance).id)
      expect(new Set(ids).size).toBe(1)
      expect(told(await accept("BK1", rows.slice(1)))).toEqual([409, "remittance_known:reference"])
      expect(told(await accept("BK2", rows.slice(0, 1)))).toEqual([409, "remittance_rows:rows"])

      const handed = one.total + two.total - 1_000
      expect(await holds()).toMatchObject({ bank: handed, "carrier_cash:ghn": 1_000 })
      expect(await paidOf(one.order_id)).toEqual([[one.total], [one.total]])
      expect(await paidOf(two.order_id)).toEqual([[two.total - 1_000], [two.total - 1_000]])
      expect((await accept("BK3", [{ code: two.code, amount: 1_000 }])).status).toBe(201)
      expect(await paidOf(two.order_id)).toEqual([[two.total], [two.total - 1_000, 1_000]])
      expect((await holds())["carrier_cash:ghn"]).toBeUndefined()

      const auditor = await staff(api, getContainer(), "kiem-toan@example.com", "auditor")
      const page = RemittancePage.parse(
        (await api.get("/admin/cash-remittances", { headers: auditor.headers, validateStatus: () => true })).data,
      )
      expect(page.remittances.map(({ reference, total }) => [reference, total])).toEqual([
        ["BK3", 1_000],
        ["BK1", handed],
      ])
    })

    it("is the carrier's transfer that the bank has told of, which nobody looks for any more", async () => {
      const { code, total } = await delivered("GHN1")
      await tellBank(api, { ...transferFor("WF7K2M9Q", total), content: "GHN TRA TIEN COD" })
      const [money] = await getContainer().resolve(BANK_MODULE).listBankTransactions({ state: "open" })
      const { id } = required(money)
      const rows = [{ code, amount: total }]
      const wrong = await accept("BK1", [{ code, amount: total - 1 }], { bank_transaction_id: id })
      expect(told(wrong)).toEqual([409, "remittance_sum:bank_transaction_id"])
      for (let n = 0; n < 2; n += 1) {
        expect((await accept("BK1", rows, { bank_transaction_id: id })).status).toBe(201)
        const held = await holds()
        expect(held).toMatchObject({ bank: total })
        expect([held["unmatched"], held["carrier_cash:ghn"]]).toEqual([undefined, undefined])
      }
      const [closed] = await getContainer().resolve(BANK_MODULE).listBankTransactions({ id })
      expect(closed).toMatchObject({ state: "closed", note: "COD BK1" })
    })

    it("takes no sheet that is none, and nobody's but an operator's", async () => {
      const hostile = [Buffer.from("MZ\0\0\u0001"), Buffer.from("PK\x03\x04 not an archive", "latin1")]
      for (const file of hostile) {
        const answer = await post("/check", formWith(file, { options: JSON.stringify({ carrier: "ghn" }) }, "a.xlsx"))
        expect(told(answer)).toEqual([400, "sheet_unreadable:file"])
      }
      expect((await check("a,1", "self")).status).toBe(400)
      expect((await accept("BK1", [{ code: "A", amount: 0.5 }])).status).toBe(400)
      const auditor = await staff(api, getContainer(), "kiem-toan@example.com", "auditor")
      const body = { carrier: "ghn", paid_on: "2026-11-26", reference: "1", rows: [{ code: "A", amount: 1 }] }
      const config = { headers: auditor.headers, validateStatus: () => true }
      expect(told(await api.post("/admin/cash-remittances", body, config))).toEqual([403, "not_allowed"])
      expect((await api.get("/admin/cash-remittances", { validateStatus: () => true })).status).toBe(401)
    })
  },
})
