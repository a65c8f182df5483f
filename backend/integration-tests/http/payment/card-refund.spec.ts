import { Modules } from "@medusajs/framework/utils"
import { CARDS, eventOf, type FakeStripe } from "../../../../scripts/fake-stripe.mjs"
import { balancesOf } from "../../../src/ledger/balances-of"
import { BANK_MODULE } from "../../../src/modules/bank"
import { backendTests } from "../../backend-tests"
import { required } from "../../fixtures/shop"
import { openCard, openStripe, tellStripe } from "../../fixtures/stripe"
import { buyOfTwo } from "../../fixtures/transfer-purchase"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const REFUND = "POST /v1/refunds"
const ACCOUNT = { bin: "970422", number: "0123 4567 89", holder: "NGUYEN THI HOA" }

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

    const run = (job: string) => getContainer().resolve(Modules.WORKFLOW_ENGINE).run(`job-${job}`, { input: {} })
    const bank = () => getContainer().resolve(BANK_MODULE)
    const stripeHolds = async () => (await balancesOf(getContainer(), {})).get("gateway:stripe")

    /** Paid by a card for two sellers, of whom the first one's parcel is cancelled then. */
    async function canceledInPart() {
      const all = await buyOfTwo(api, getContainer(), open, "card")
      const { client_secret } = await openCard(all.hoa, all.code)
      await stripe.confirm(required(client_secret), CARDS.good)
      const first = required((await all.purchase()).parcels[0])
      const cancel = () =>
        all.hoa.post(`/purchases/${all.code}/parcels/${first.progress?.code}/cancel`, { reason: "changed_mind" })
      expect((await cancel()).status).toBe(200)
      return { ...all, cancel, part: first.total }
    }

    type Canceled = Awaited<ReturnType<typeof canceledInPart>>

    async function refundIs({ purchase }: Canceled, state: string): Promise<void> {
      await until(async () => (await purchase()).refunds[0]?.state === state)
    }

    it("sends what is cancelled back to the card, once, under the payout's id", async () => {
      const all = await canceledInPart()
      await refundIs(all, "paid")
      await all.cancel()
      await run("follow-cards")
      const [payout] = await bank().listPayouts({})
      expect([...stripe.refunds.values()]).toMatchObject([{ amount: all.part, metadata: { payout_id: payout?.id } }])
      expect(stripe.asked.filter(({ call }) => call === REFUND).map(({ key }) => key)).toEqual([payout?.id])
      const { refunds, parcels } = await all.purchase()
      expect(refunds).toMatchObject([{ amount: all.part, state: "paid", is_to_card: true }])
      expect(parcels.map(({ status }) => status)).toEqual(["canceled", "packing"])
      expect(await stripeHolds()).toBe(all.total - all.part)
    })

    it("sends once what Stripe has done and not answered", async () => {
      stripe.faults.set(REFUND, "lost-answer")
      const all = await canceledInPart()
      await until(() => stripe.refunds.size > 0)
      expect((await all.purchase()).refunds).toMatchObject([{ state: "to_card" }])
      stripe.faults.clear()
      await run("follow-cards")
      await refundIs(all, "paid")
      expect(stripe.refunds.size).toBe(1)
    })

    it("asks for an account where Stripe refuses, with its reason at the desk", async () => {
      const error = { type: "invalid_request_error", code: "charge_disputed", message: "The charge is disputed." }
      stripe.faults.set(REFUND, { status: 400, error })
      const all = await canceledInPart()
      await refundIs(all, "needs_account")
      expect(await bank().listPayouts({})).toMatchObject([{ card_problem: "charge_disputed", card_refund: null }])
      const told = await all.hoa.post(`/purchases/${all.code}/payout-account`, ACCOUNT)
      expect(told.data.refunds).toMatchObject([{ state: "to_pay", is_to_card: false }])
      expect(await stripeHolds()).toBe(all.total)
    })

    it("takes back from the books what the card's bank sends back days later", async () => {
      const all = await canceledInPart()
      await refundIs(all, "paid")
      // The books are written after the payout: days later they are.
      await until(async () => (await stripeHolds()) === all.total - all.part)
      const [refund] = stripe.refunds.values()
      await stripe.settleRefund(required(refund).id, { status: "failed", failure_reason: "lost_or_stolen_card" })
      expect((await all.purchase()).refunds).toMatchObject([{ state: "needs_account", is_to_card: false }])
      expect(await stripeHolds()).toBe(all.total)
      await stripe.settleRefund(required(refund).id, { status: "succeeded" })
      expect((await all.purchase()).refunds).toMatchObject([{ state: "needs_account" }])
    })

    it("puts a disputed payment before a person", async () => {
      const dispute = { object: "dispute", id: "dp_1", currency: "vnd", amount: 90_000, reason: "fraudulent" }
      await tellStripe(api, eventOf("charge.dispute.created", { ...dispute, payment_intent: "pi_1" }))
      const [row] = await bank().listBankTransactions({})
      expect(row).toMatchObject({ direction: "out", state: "open", problem: "outgoing", memo: "fraudulent pi_1" })
      expect(Number(row?.amount)).toBe(90_000)
    })
  },
})
