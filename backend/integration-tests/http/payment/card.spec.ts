import { Modules } from "@medusajs/framework/utils"
import { TransferDocument } from "@ocop/shared/transfer"
import { CARDS, eventOf, type FakeStripe } from "../../../../scripts/fake-stripe.mjs"
import { balancesOf } from "../../../src/ledger/balances-of"
import { BANK_MODULE } from "../../../src/modules/bank"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { paymentCollectionIdOf } from "../../../src/purchase/plan"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { required, stockOf } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openCard, openStripe, tellStripe } from "../../fixtures/stripe"
import { buyOfTwo } from "../../fixtures/transfer-purchase"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

type Hoa = Awaited<ReturnType<typeof buyOfTwo>>["hoa"]

backendTests({
  testSuite: ({ api, getContainer, dbConnection }) => {
    let open: TwoSellers
    let stripe: FakeStripe

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })
    beforeEach(async () => {
      stripe = await openStripe()
      stripe.tell = (event) => tellStripe(api, event)
    })
    afterEach(() => stripe.close())

    const run = (job: string) => getContainer().resolve(Modules.WORKFLOW_ENGINE).run(`job-${job}`, { input: {} })
    const groups = () => getContainer().resolve(ORDER_GROUP_MODULE)
    const bank = () => getContainer().resolve(BANK_MODULE)

    /** Bought, and the page of the card opened. */
    async function bought() {
      const all = await buyOfTwo(api, getContainer(), open, "card")
      const card = await openCard(all.hoa, all.code)
      const [intent] = stripe.intents.values()
      return { ...all, card, secret: required(card.client_secret), intent: required(intent) }
    }

    it("is charged to a card at once, over whole đồng, and settled by what Stripe tells", async () => {
      const { hoa, code, total, purchase, group, card, secret, intent } = await bought()
      expect(card).toMatchObject({ state: "open", due: total, publishable_key: "pk_test_integration" })
      const [made] = stripe.asked.filter(({ call }) => call === "POST /v1/payment_intents")
      const sent = Object.fromEntries(new URLSearchParams(made?.body))
      expect(sent).toMatchObject({ amount: String(total), currency: "vnd", "payment_method_types[0]": "card" })
      expect(sent).toMatchObject({ capture_method: "automatic", "metadata[purchase_code]": code })
      expect((await purchase()).payment).toMatchObject({ method: "card", state: "awaiting", amount: total })
      expect((await purchase()).parcels.map(({ status }) => status)).toEqual(["awaiting_payment", "awaiting_payment"])
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 2 })
      expect((await openCard(hoa, code)).client_secret).toBe(secret)
      expect(stripe.intents.size).toBe(1)

      await stripe.confirm(secret, CARDS.good)
      const paid = await purchase()
      expect(paid.payment).toMatchObject({ method: "card", state: "paid", amount: total })
      expect(paid.parcels.map(({ status, progress }) => [status, progress?.due])).toEqual([
        ["packing", 0],
        ["packing", 0],
      ])
      expect(await openCard(hoa, code)).toMatchObject({ state: "paid", received: total, client_secret: null })
      const ids = [group.id, ...group.order_ids].map(paymentCollectionIdOf)
      const collections = await getContainer().resolve(Modules.PAYMENT).listPaymentCollections({ id: ids })
      const captured = ids.map((id) => Number(collections.find((each) => each.id === id)?.captured_amount))
      expect(captured[0]).toBe(total)
      expect(captured.slice(1)).toEqual(paid.parcels.map((parcel) => parcel.total))
      const books = await balancesOf(getContainer(), { group_id: group.id })
      expect(books.get("gateway:stripe")).toBe(total)
      expect(books.get("bank")).toBeUndefined()
      expect(intent).toMatchObject({ status: "succeeded", amount_received: total })
    })

    it("hears an event once, and nobody whose signature is wrong or old", async () => {
      const { secret, intent, purchase } = await bought()
      stripe.tell = async () => {}
      await stripe.confirm(secret, CARDS.good)
      const event = eventOf("payment_intent.succeeded", { ...intent })
      const forged = await tellStripe(api, event, { secret: "whsec_other" })
      expect(forged).toMatchObject({ status: 401, data: { type: "stripe_signature" } })
      const old = await tellStripe(api, event, { at: Math.floor(Date.now() / 1000) - 600 })
      expect(old.status).toBe(401)
      expect((await purchase()).payment.state).toBe("awaiting")
      expect(await bank().listBankNotices({})).toEqual([])
      const told = await Promise.all([tellStripe(api, event), tellStripe(api, event), tellStripe(api, event)])
      expect(told.map(({ status }) => status)).toEqual([200, 200, 200])
      await tellStripe(api, { ...event, id: "evt_again" })
      expect((await purchase()).payment.state).toBe("paid")
      expect(await bank().listBankTransactions({})).toHaveLength(1)
      expect(await bank().listBankNotices({})).toHaveLength(2)
    })

    it("is paid once an event that got lost is asked for, by the buyer's page or by the clock", async () => {
      for (const look of [
        (all: { hoa: Hoa; code: string }) => openCard(all.hoa, all.code),
        () => run("follow-cards"),
      ]) {
        const all = await bought()
        stripe.tell = async () => {}
        await stripe.confirm(all.secret, CARDS.good)
        await dbConnection.raw("update order_group set created_at = now() - interval '3 minutes'")
        await look(all)
        expect((await all.purchase()).payment.state).toBe("paid")
        stripe.intents.clear()
      }
    })

    it("knows nothing of payments of others, nor of what other events tell", async () => {
      const foreign = { ...{ object: "payment_intent", id: "pi_other", status: "succeeded" }, amount_received: 5000 }
      for (const event of [
        eventOf("payment_intent.succeeded", { ...foreign, currency: "vnd", metadata: {}, latest_charge: null }),
        eventOf("payment_intent.succeeded", { ...foreign, currency: "usd", metadata: { purchase_code: "AAAAAAAA" } }),
        eventOf("customer.created", { object: "customer", id: "cus_1" }),
      ]) {
        expect(await tellStripe(api, event)).toMatchObject({ status: 200, data: { received: true } })
      }
      expect((await bank().listBankNotices({})).map(({ state }) => state)).toEqual(["read", "read", "read"])
      expect(await bank().listBankTransactions({})).toEqual([])
    })

    it("lets go what no card has paid in time, and cancels its payment at Stripe", async () => {
      const { hoa, code, group, intent, purchase } = await bought()
      await run("expire-purchases")
      expect((await purchase()).payment.state).toBe("awaiting")
      await groups().updateOrderGroups({ id: group.id, hold_until: new Date(Date.now() - 1000) })
      await run("expire-purchases")
      expect(await purchase()).toMatchObject({ status: "canceled", payment: { state: "expired" } })
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 0 })
      expect(intent.status).toBe("canceled")
      expect(await openCard(hoa, code)).toMatchObject({ state: "canceled", client_secret: null })
    })

    it("takes the money of the last moment, and waits for a bank that is being asked", async () => {
      const { group, intent, purchase } = await bought()
      await groups().updateOrderGroups({ id: group.id, hold_until: new Date(Date.now() - 1000) })
      intent.status = "processing"
      await run("expire-purchases")
      expect((await purchase()).payment.state).toBe("awaiting")
      Object.assign(intent, { status: "succeeded", amount_received: intent.amount })
      await run("expire-purchases")
      expect((await purchase()).payment.state).toBe("paid")
    })

    it("sends money back to the card that came too late", async () => {
      const { group, intent, total, purchase } = await bought()
      await groups().updateOrderGroups({ id: group.id, hold_until: new Date(Date.now() - 1000) })
      await run("expire-purchases")
      const late = { ...intent, status: "succeeded", amount_received: total }
      Object.assign(intent, late)
      await tellStripe(api, eventOf("payment_intent.succeeded", late))
      expect((await purchase()).status).toBe("canceled")
      expect([...stripe.refunds.values()]).toMatchObject([{ amount: total, payment_intent: intent.id }])
      const [row] = await bank().listBankTransactions({})
      expect(row).toMatchObject({ state: "closed", problem: "canceled", counted: false })
      expect((await purchase()).refunds).toMatchObject([{ amount: total, state: "paid", is_to_card: true }])
      const books = await balancesOf(getContainer(), {})
      expect([books.get("gateway:stripe") ?? 0, books.get("unmatched") ?? 0]).toEqual([0, 0])
    })

    it("asks a card for what is still ordered, and gives back what it brought beyond that", async () => {
      const { hoa, code, total, purchase, secret, intent } = await bought()
      const first = required((await purchase()).parcels[0])
      const cancel = `/purchases/${code}/parcels/${first.progress?.code}/cancel`
      expect((await hoa.post(cancel, { reason: "changed_mind" })).status).toBe(200)
      expect((await openCard(hoa, code)).due).toBe(total - first.total)
      expect(intent.amount).toBe(total - first.total)
      intent.amount = total
      await stripe.confirm(secret, CARDS.good)
      expect((await purchase()).payment).toMatchObject({ state: "paid", amount: total - first.total })
      expect([...stripe.refunds.values()]).toMatchObject([{ amount: first.total }])
    })

    it("is paid at the door or by transfer after all, and by a card again that was declined", async () => {
      const { hoa, code, group, secret, intent, purchase } = await bought()
      const { error } = await stripe.confirm(secret, CARDS.declined)
      expect(error).toMatchObject({ code: "card_declined" })
      expect(await openCard(hoa, code)).toMatchObject({ state: "open", client_secret: secret })
      expect((await hoa.post(`/purchases/${code}/payment`, { method: "vietqr" })).status).toBe(200)
      expect(intent.status).toBe("canceled")
      const transfer = TransferDocument.parse((await hoa.get(`/purchases/${code}/transfer`)).data)
      const hold_until = new Date(new Date(group.created_at).getTime() + 24 * 3_600_000).toISOString()
      expect(transfer).toMatchObject({ state: "waiting", hold_until })
      expect((await hoa.post(`/purchases/${code}/card`)).data.type).toBe("not_by_card")
      await tellBank(api, transferFor(code, transfer.due))
      expect((await purchase()).payment).toMatchObject({ method: "vietqr", state: "paid" })

      const other = await bought()
      const cash = await other.hoa.post(`/purchases/${other.code}/payment`, { method: "cod" })
      expect(cash.data.payment).toMatchObject({ method: "cod", state: "at_door" })
    })

    it("is settled by a transfer that came first, and charges no card then", async () => {
      const { code, total, intent, purchase } = await bought()
      await tellBank(api, transferFor(code, total))
      expect((await purchase()).payment.state).toBe("paid")
      await until(() => intent.status === "canceled")
    })

    it("says so when Stripe does not answer, and is placed all the same", async () => {
      const call = "POST /v1/payment_intents"
      const { hoa, code, total } = await buyOfTwo(api, getContainer(), open, "card")
      for (const fault of ["hang-up", { status: 500, error: { type: "api_error", message: "down" } }] as const) {
        stripe.faults.set(call, fault)
        expect(await hoa.post(`/purchases/${code}/card`)).toMatchObject({
          status: 503,
          data: { type: "card_unreachable" },
        })
      }
      stripe.faults.set(call, "lost-answer")
      expect((await hoa.post(`/purchases/${code}/card`)).status).toBe(503)
      stripe.faults.clear()
      expect(await openCard(hoa, code)).toMatchObject({ state: "open", due: total })
      expect(stripe.intents.size).toBe(1)
    })

    it("opens to nobody else", async () => {
      const { code } = await bought()
      expect((await shopper(api, open.shop).post(`/purchases/${code}/card`)).status).toBe(404)
    })
  },
})
