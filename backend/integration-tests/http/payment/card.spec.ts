import { Modules } from "@medusajs/framework/utils"
import { CARDS, eventOf, type FakeStripe } from "../../../../scripts/fake-stripe.mjs"
import { balancesOf } from "../../../src/ledger/balances-of"
import { BANK_MODULE } from "../../../src/modules/bank"
import { paymentCollectionIdOf } from "../../../src/purchase/plan"
import { backendTests } from "../../backend-tests"
import { required, stockOf } from "../../fixtures/shop"
import { openCard, openStripe, tellStripe } from "../../fixtures/stripe"
import { buyOfTwo } from "../../fixtures/transfer-purchase"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

backendTests({
  testSuite: ({ api, getContainer }) => {
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
  },
})
