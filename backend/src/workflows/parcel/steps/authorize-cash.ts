import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readShare } from "../../../payment/read-share"

type CollectionRow = { id: string; status: string; amount: number; currency_code: string; payments: unknown[] | null }

/**
 * A smaller order is paid for by a payment of its own: core closes the old one and opens a collection that nobody has
 * agreed to. Who agreed to pay the carrier has agreed to pay it less.
 */
export const authorizeCashStep = createStep(
  "authorize-cash",
  async ({ order_id }: { order_id: string }, { container }) => {
    // What was paid before delivery is given back, and nothing is collected.
    if ((await readShare(container, order_id)) !== null) return new StepResponse(0, [] as string[])
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: [
        "payment_collections.id",
        "payment_collections.status",
        "payment_collections.amount",
        "payment_collections.currency_code",
        "payment_collections.payments.id",
      ],
      filters: { id: order_id },
    })
    const collections = (data[0]?.payment_collections ?? []) as CollectionRow[]
    const payments = container.resolve(Modules.PAYMENT)
    const sessions: string[] = []
    for (const { id, amount, currency_code } of collections.filter(isNew)) {
      const session = await payments.createPaymentSession(id, {
        provider_id: "pp_cod_cod",
        currency_code,
        amount,
        data: {},
      })
      sessions.push(session.id)
      await payments.authorizePaymentSession(session.id, {})
    }
    return new StepResponse(sessions.length, sessions)
  },
  async (sessions, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    if (!sessions?.length) return
    const made = await payments.listPayments({ payment_session_id: sessions })
    for (const { id } of made) await payments.cancelPayment(id)
  },
)

function isNew({ status, payments }: CollectionRow): boolean {
  return status === "not_paid" && (payments ?? []).length === 0
}
