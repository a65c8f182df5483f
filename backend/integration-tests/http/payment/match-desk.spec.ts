import { Modules } from "@medusajs/framework/utils"
import { BankPage, PayoutBatch, PayoutPage } from "@ocop/shared/bank"
import { readSheet } from "read-excel-file/node"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { buyByTransfer } from "../../fixtures/by-transfer"
import { operator, staff } from "../../fixtures/operator"
import { told, type Told } from "../../fixtures/person"
import { required } from "../../fixtures/shop"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

type Person = Awaited<ReturnType<typeof staff>>

const ACCOUNT = { bin: "970422", number: "0123 4567 89", holder: "NGUYEN THI HOA" }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let truc: Person

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      truc = await operator(api, getContainer())
    })

    const get = ({ headers }: Person, path: string): Promise<Told> =>
      api.get(`/admin${path}`, { headers, validateStatus: () => true })
    const post = ({ headers }: Person, path: string, body: object = {}): Promise<Told> =>
      api.post(`/admin${path}`, body, { headers, validateStatus: () => true })

    async function bought() {
      const all = await buyByTransfer(api, open)
      const nameAccount = () => all.hoa.post(`/purchases/${all.code}/payout-account`, ACCOUNT)
      return { ...all, nameAccount }
    }

    async function paid() {
      const all = await bought()
      await tellBank(api, transferFor(all.code, all.total))
      const [first, second] = (await all.purchase()).parcels
      return { ...all, first: required(first), second: required(second) }
    }

    const nameless = (amount: number) => tellBank(api, { ...transferFor("WF7K2M9Q", amount), content: "tien mua hang" })
    const desk = async (state = "open") => BankPage.parse((await get(truc, `/bank-transactions?state=${state}`)).data)
    const row = async (state = "open") => required((await desk(state)).transactions[0])
    const payouts = async (state: string) => PayoutPage.parse((await get(truc, `/payouts?state=${state}`)).data)
    const send = async () => PayoutBatch.parse((await post(truc, "/payouts/send")).data)
    const give = (code: string, parcel: string, amount: number, key = crypto.randomUUID(), who = truc) =>
      post(who, `/purchases/${code}/parcels/${parcel}/refund`, { amount, reason: "Hộp móp khi đến", key })

    it("money that names nothing pays for the purchase that a person has found", async () => {
      const { code, total, purchase } = await bought()
      await nameless(total)
      const { id } = await row()
      const wrong = await post(truc, `/bank-transactions/${id}/assign`, { code: "22222222" })
      expect(told(wrong)).toEqual([400, "purchase_unknown:code"])
      const body = { code: code.toLowerCase(), note: "Khách gửi ảnh biên lai" }
      const done = await post(truc, `/bank-transactions/${id}/assign`, body)
      expect(done).toMatchObject({
        status: 200,
        data: {
          transaction: {
            state: "matched",
            problem: null,
            excess: 0,
            purchase_code: code,
            note: body.note,
            handled_by: "truc@example.com",
          },
        },
      })
      expect((await purchase()).payment).toMatchObject({ state: "paid", amount: total })
      expect(await desk()).toMatchObject({ count: 0, open: 0 })
      expect(await desk("matched")).toMatchObject({ count: 1 })
    })

    it("money for a purchase that was paid before stays with the person, who learns why", async () => {
      const { code } = await paid()
      await nameless(9_000)
      const { id } = await row()
      expect(await post(truc, `/bank-transactions/${id}/assign`, { code })).toMatchObject({
        status: 200,
        data: { transaction: { state: "open", problem: "paid_already", excess: 9_000, purchase_code: code } },
      })
      const outgoing = { ...transferFor(code, 1_000), transferType: "out" as const }
      await tellBank(api, outgoing)
      const { transactions } = await desk()
      const left = required(transactions.find(({ direction }) => direction === "out"))
      expect(told(await post(truc, `/bank-transactions/${left.id}/assign`, { code }))).toEqual([
        409,
        "money_not_assignable",
      ])
      expect(told(await post(truc, `/bank-transactions/${left.id}/return`, ACCOUNT))).toEqual([
        409,
        "money_not_returnable",
      ])
    })

    it("what is too much goes back to an account, and the row is done", async () => {
      const { code, total, transfer } = await bought()
      await tellBank(api, transferFor(code, total + 5_000))
      const { id, problem, excess } = await row()
      expect([problem, excess]).toEqual(["too_much", 5_000])
      const nobank = await post(truc, `/bank-transactions/${id}/return`, { ...ACCOUNT, bin: "123456" })
      expect(told(nobank)).toEqual([400, "bank_missing:bin"])
      const back = await post(truc, `/bank-transactions/${id}/return`, { ...ACCOUNT, note: "Đã gọi khách" })
      expect(back).toMatchObject({ status: 200, data: { transaction: { state: "closed", note: "Đã gọi khách" } } })
      expect(await payouts("to_pay")).toMatchObject({
        counts: { needs_account: 0, to_pay: 1, sent: 0 },
        to_pay_total: 5_000,
        payouts: [
          {
            kind: "excess",
            purchase_code: code,
            amount: 5_000,
            bank: "MB",
            account_number: "0123456789",
            account_name: ACCOUNT.holder,
            memo: `HOAN TIEN ${code}`,
          },
        ],
      })
      expect((await transfer()).state).toBe("over")
    })

    it("money is closed with a note alone", async () => {
      await nameless(2_000)
      const { id } = await row()
      for (const body of [{}, { note: "" }, { note: "  a " }]) {
        expect((await post(truc, `/bank-transactions/${id}/close`, body)).status).toBe(400)
      }
      const note = "Tiền của nhà cung cấp, không phải của khách"
      expect(await post(truc, `/bank-transactions/${id}/close`, { note })).toMatchObject({
        status: 200,
        data: { transaction: { state: "closed", note, excess: 2_000 } },
      })
      expect(await desk("closed")).toMatchObject({ count: 1, open: 0 })
      expect((await payouts("to_pay")).count).toBe(0)
    })

    it("of several who decide about the same money one does, and the others are told", async () => {
      const { code, total } = await bought()
      await tellBank(api, transferFor(code, total + 5_000))
      const { id } = await row()
      const decisions = await Promise.all([
        post(truc, `/bank-transactions/${id}/return`, ACCOUNT),
        post(truc, `/bank-transactions/${id}/close`, { note: "Khách tặng chợ" }),
        post(truc, `/bank-transactions/${id}/return`, ACCOUNT),
        post(truc, `/bank-transactions/${id}/close`, { note: "Khách tặng chợ" }),
      ])
      expect(decisions.map((each) => told(each).slice(0, 2).join(" ")).toSorted()).toEqual([
        "200 ",
        ...Array.from({ length: 3 }, () => "409 money_handled"),
      ])
      const isReturned = [decisions[0], decisions[2]].some((each) => each?.status === 200)
      expect((await payouts("to_pay")).count).toBe(isReturned ? 1 : 0)
      expect(told(await post(truc, `/bank-transactions/${id}/close`, { note: "Muộn rồi" }))).toEqual([
        409,
        "money_handled",
      ])
      expect((await post(truc, "/bank-transactions/bktx_khongco/close", { note: "Không có" })).status).toBe(404)
    })

    it("what goes back is sent in one file, and paid or asked for again", async () => {
      const { hoa, code, first, second, nameAccount, purchase } = await paid()
      for (const { progress } of [first, second]) {
        await hoa.post(`/purchases/${code}/parcels/${progress?.code}/cancel`, { reason: "changed_mind" })
      }
      expect((await payouts("needs_account")).count).toBe(2)
      expect(told(await post(truc, "/payouts/send"))).toEqual([409, "nothing_to_send"])
      await nameAccount()
      const made = await Promise.all([post(truc, "/payouts/send"), post(truc, "/payouts/send")])
      expect(made.map(({ status }) => status).toSorted()).toEqual([200, 409])
      const batch = PayoutBatch.parse(required(made.find(({ status }) => status === 200)).data)
      expect(batch).toMatchObject({ count: 2, total: first.total + second.total })
      const sent = await payouts("sent")
      expect(sent.payouts.map((each) => each.batch)).toEqual([batch.batch, batch.batch])

      const [one, other] = sent.payouts.map(({ id }) => id)
      expect(await post(truc, `/payouts/${one}/mark`, { result: "paid" })).toMatchObject({
        status: 200,
        data: { payout: { state: "paid" } },
      })
      expect(told(await post(truc, `/payouts/${one}/mark`, { result: "refused" }))).toEqual([409, "payout_handled"])
      expect(await post(truc, `/payouts/${other}/mark`, { result: "refused" })).toMatchObject({
        status: 200,
        data: { payout: { state: "needs_account", account_number: null, batch: null } },
      })
      expect((await purchase()).refunds.map(({ state, account_end }) => [state, account_end]).toSorted()).toEqual([
        ["needs_account", ""],
        ["paid", "6789"],
      ])
      await nameAccount()
      // What is being sent gets no other account, whoever comes first.
      const [again] = await Promise.all([send(), nameAccount(), nameAccount()])
      expect(again).toMatchObject({ count: 1 })
      expect((await payouts("to_pay")).count).toBe(0)
      const mark = (result: string) => post(truc, `/payouts/${other}/mark`, { result })
      const marks = await Promise.all([mark("refused"), mark("paid"), mark("refused"), mark("paid")])
      expect(marks.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
    })

    it("money without a purchase that the bank refused goes to the account that a person enters", async () => {
      await nameless(4_000)
      const { id } = await row()
      await post(truc, `/bank-transactions/${id}/return`, ACCOUNT)
      await send()
      const payout = required((await payouts("sent")).payouts[0])
      await post(truc, `/payouts/${payout.id}/mark`, { result: "refused" })
      const name = (body: object) => post(truc, `/payouts/${payout.id}/account`, body)
      expect(told(await name({ ...ACCOUNT, bin: "123456" }))).toEqual([400, "bank_missing:bin"])
      const all = await Promise.all([
        name({ ...ACCOUNT, number: "999 8889" }),
        name({ ...ACCOUNT, number: "777 6667" }),
      ])
      expect(all.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect(["9998889", "7776667"]).toContain((await payouts("to_pay")).payouts[0]?.account_number)
      expect(await send()).toMatchObject({ count: 1, total: 4_000 })
    })

    it("the bank's file tells account, holder, bank, amount and memo of a batch", async () => {
      const { code, first, nameAccount } = await paid()
      await give(code, required(first.progress).code, 12_500)
      await nameAccount()
      const { batch } = await send()
      const file = (who: Person, asked: string) =>
        api.get(`/admin/payouts/batches/${asked}`, {
          headers: who.headers,
          validateStatus: () => true,
          responseType: "arraybuffer",
        })
      const { status, data, headers } = await file(truc, batch)
      expect(status).toBe(200)
      expect(headers["content-disposition"]).toBe(`attachment; filename="hoan-tien-${batch}.xlsx"`)
      expect(headers["cache-control"]).toContain("no-store")
      expect(await readSheet(Buffer.from(data))).toEqual([
        ["Số tài khoản", "Chủ tài khoản", "Ngân hàng", "Số tiền", "Nội dung chuyển khoản"],
        ["0123456789", ACCOUNT.holder, "MB", 12_500, `HOAN TIEN ${code}`],
      ])
      expect((await file(truc, "KHONGCO")).status).toBe(404)
      const registrar = await staff(api, getContainer(), "sao@example.com", "registrar")
      expect((await file(registrar, batch)).status).toBe(403)
    })

    it("goodwill gives back some of one seller's part, once for a form and never more than was paid", async () => {
      const { code, first, second, purchase } = await paid()
      const parcel = required(first.progress).code
      const key = crypto.randomUUID()
      expect((await give(code, parcel, 30_000, key)).status).toBe(200)
      expect((await give(code, parcel, 30_000, key)).status).toBe(200)
      const { refunds } = await purchase()
      expect(refunds).toMatchObject([{ parcel_code: parcel, amount: 30_000, state: "needs_account" }])
      const kept = await getContainer().resolve(Modules.PAYMENT).listRefunds({})
      const why = `goodwill:${key}\nHộp móp khi đến`
      expect(kept.map(({ note, created_by }) => [note, created_by])).toContainEqual([why, truc.id])
      const much = await give(code, parcel, first.total - 30_000 + 1)
      expect(told(much)).toEqual([409, "refund_too_much:amount"])
      const rest = first.total - 30_000
      const both = await Promise.all([give(code, parcel, rest), give(code, parcel, rest)])
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect((await purchase()).refunds.reduce((sum, { amount }) => sum + amount, 0)).toBe(first.total)
      expect((await give(code, required(second.progress).code, second.total)).status).toBe(200)
      for (const body of [{ amount: 0 }, { amount: 1.5 }, { reason: " " }]) {
        const wrong = { amount: 1000, reason: "Hộp móp", key: crypto.randomUUID(), ...body }
        expect((await post(truc, `/purchases/${code}/parcels/${parcel}/refund`, wrong)).status).toBe(400)
      }
      expect((await give("22222222", parcel, 1000)).status).toBe(404)
      expect((await give(code, `${code}-9`, 1000)).status).toBe(404)
    })

    it("what has not been paid by transfer cannot be given back", async () => {
      const { code, purchase } = await bought()
      const parcel = required((await purchase()).parcels[0]?.progress).code
      expect(told(await give(code, parcel, 1_000))).toEqual([409, "refund_too_much:amount"])
    })

    it("an auditor reads and changes nothing, and others see nothing", async () => {
      const { code, first } = await paid()
      const parcel = required(first.progress).code
      await nameless(3_000)
      const { id } = await row()
      const changes: [string, object][] = [
        [`/bank-transactions/${id}/assign`, { code }],
        [`/bank-transactions/${id}/return`, ACCOUNT],
        [`/bank-transactions/${id}/close`, { note: "Không cần" }],
        ["/payouts/send", {}],
        ["/payouts/pout_khongco/mark", { result: "paid" }],
        ["/payouts/pout_khongco/account", ACCOUNT],
        [`/purchases/${code}/parcels/${parcel}/refund`, { amount: 1, reason: "Vì quý", key: crypto.randomUUID() }],
      ]
      const auditor = await staff(api, getContainer(), "giam-sat@example.com", "auditor")
      const registrar = await staff(api, getContainer(), "so-sao@example.com", "registrar")
      for (const [path, body] of changes) {
        for (const who of [auditor, registrar]) {
          expect([path, ...told(await post(who, path, body))]).toEqual([path, 403, "not_allowed"])
        }
      }
      for (const path of ["/bank-transactions", "/payouts"]) {
        expect([path, (await get(auditor, path)).status]).toEqual([path, 200])
        expect([path, (await get(registrar, path)).status]).toEqual([path, 403])
      }
      expect((await desk()).transactions).toMatchObject([{ id, state: "open" }])
    })
  },
})
