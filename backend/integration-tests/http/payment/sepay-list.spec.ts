import { memoOf } from "@ocop/shared/vietqr"
import { SePayApiError } from "../../../src/bank/sepay-api"
import { BANK_MODULE } from "../../../src/modules/bank"
import { readSePayList } from "../../../src/payment/read-sepay-list"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { buyByTransfer } from "../../fixtures/by-transfer"
import { answerSePay, sepayPage, sepayRow, withSePay, type SePayHandler } from "../../fixtures/sepay"
import { required } from "../../fixtures/shop"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const TOKEN = "token-of-our-own"
/** The notices of `tellBank` are of this moment in Vietnam. */
const AT = "2026-11-26 10:00:00"
const SOON = new Date("2026-11-26T10:05:00+07:00")
const LATER = new Date("2026-11-26T10:08:00+07:00")

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let number = 0

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })

    const rows = () => getContainer().resolve(BANK_MODULE).listBankTransactions({}, { take: null })

    const listed = (memo: string, amount: number, reference: string) =>
      sepayRow(++number, {
        transaction_date: AT,
        account_number: process.env["BANK_ACCOUNT"],
        amount_in: amount,
        transaction_content: memo,
        reference_number: reference,
      })

    /** Looks into a list that holds these. */
    async function read(list: readonly { transaction_date: string }[], now = SOON): Promise<string[]> {
      const asked: string[] = []
      const handler: SePayHandler = (request, response) => {
        expect(request.headers.authorization).toBe(`Bearer ${TOKEN}`)
        asked.push(required(request.query.get("transaction_date_from")))
        answerSePay(response, 200, sepayPage(list, request.query))
      }
      await withSePay(handler, async (baseUrl) => {
        await readSePayList(getContainer(), { baseUrl, token: TOKEN }, now)
      })
      return asked
    }

    it("takes a transfer whose notice did not arrive, and knows it again when it does", async () => {
      const { code, total, transfer } = await buyByTransfer(api, open)
      const told = transferFor(code, total)
      const list = [listed(told.content, total, `FT${told.id}`)]
      expect(await read(list)).toEqual(["2026-11-25 09:05:00"])
      expect((await transfer()).state).toBe("paid")
      expect(await read(list, LATER)).toEqual(["2026-11-26 09:05:00"])
      expect((await tellBank(api, told)).status).toBe(200)
      expect((await tellBank(api, told)).status).toBe(200)
      expect(await rows()).toMatchObject([{ listed: true, counted: true, excess: 0 }])
    })

    it("leaves out what a notice has told, also at the same moment", async () => {
      const { code, total, transfer } = await buyByTransfer(api, open)
      const told = transferFor(code, total)
      await Promise.all([tellBank(api, told), read([listed(told.content, total, `FT${told.id}`)])])
      expect((await transfer()).state).toBe("paid")
      expect(await rows()).toHaveLength(1)
    })

    it("tells two transfers apart that look alike, of which one was told", async () => {
      const { code } = await buyByTransfer(api, open)
      const told = { ...transferFor(code, 10_000), referenceCode: "" }
      await tellBank(api, told)
      const twins = [listed(told.content, 10_000, ""), listed(told.content, 10_000, "")]
      await read(twins)
      await read(twins, LATER)
      expect((await rows()).map(({ listed }) => listed).sort()).toEqual([false, true])
    })

    it("begins at the same place again where it was refused, and is patient where it is told to be", async () => {
      const { code, total, transfer } = await buyByTransfer(api, open)
      const list = [listed(memoOf(code), total, "FT-lost")]
      const unwilling: SePayHandler = (_, response) => answerSePay(response, 503, { status: "error" })
      await withSePay(unwilling, async (baseUrl) => {
        const look = readSePayList(getContainer(), { baseUrl, token: TOKEN }, SOON)
        await expect(look).rejects.toThrow(SePayApiError)
      })
      expect(await rows()).toEqual([])
      let calls = 0
      const busy: SePayHandler = (request, response) => {
        calls += 1
        if (calls === 1) answerSePay(response, 429, { status: "error" }, { "retry-after": "0" })
        else answerSePay(response, 200, sepayPage(list, request.query))
      }
      await withSePay(busy, async (baseUrl) => {
        await readSePayList(getContainer(), { baseUrl, token: TOKEN }, LATER)
      })
      expect(calls).toBe(2)
      expect((await transfer()).state).toBe("paid")
    })

    it("catches up with a long silence a day at a time", async () => {
      await read([])
      const week = new Date(SOON.getTime() + 7 * 86_400_000)
      expect(await read([], week)).toEqual(["2026-11-26 09:05:00"])
      expect(await read([], week)).toEqual(["2026-11-27 09:05:00"])
    })
  },
})
