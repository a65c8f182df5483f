import type { MedusaContainer, PaymentSessionDTO } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { GroupRow } from "../payment/purchase-money"
import { CARD_PROVIDER } from "../purchase/choice"
import { paymentCollectionIdOf } from "../purchase/plan"

const currency_code = "vnd"

/** What a session holds of its payment at Stripe. */
export const Intent = z.object({ id: z.string().startsWith("pi_"), status: z.string(), client_secret: z.string() })
export type Intent = z.infer<typeof Intent>

/** The session of a purchase's card payment; undefined where no card was chosen. */
export async function cardSessionOf(
  container: MedusaContainer,
  group_id: string,
): Promise<PaymentSessionDTO | undefined> {
  const [session] = await container.resolve(Modules.PAYMENT).listPaymentSessions({
    payment_collection_id: paymentCollectionIdOf(group_id),
    provider_id: CARD_PROVIDER,
  })
  return session
}

/** The payment at Stripe, as it was when it was last looked at; null before its page was opened. */
export function intentOf(session: PaymentSessionDTO | undefined): Intent | null {
  return Intent.safeParse(session?.data).data ?? null
}

/**
 * A payment at Stripe over what is due. There is one for each purchase, and it bears many tries; only where it was
 * cancelled, because the buyer had chosen something else, is another made.
 *
 * @param due whole đồng
 * @throws MedusaError when Stripe does not make it
 */
export async function makeIntent(container: MedusaContainer, group: GroupRow, due: number): Promise<Intent> {
  const session = await usableSession(container, group, due)
  const { id } = session
  const fresh = { metadata: { purchase_code: group.code }, payment_description: group.code, session_id: id }
  const updated = await container.resolve(Modules.PAYMENT).updatePaymentSession({
    id,
    amount: due,
    currency_code,
    data: intentOf(session) ? { ...session.data } : fresh,
    // With the amount: Stripe refuses a key that comes again with other words.
    context: { idempotency_key: `${id}:${due}` },
  })
  const intent = intentOf(updated)
  if (!intent) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Stripe has made no payment")
  return intent
}

async function usableSession(container: MedusaContainer, { id }: GroupRow, amount: number): Promise<PaymentSessionDTO> {
  const payments = container.resolve(Modules.PAYMENT)
  const known = await cardSessionOf(container, id)
  if (known && intentOf(known)?.status !== "canceled") return known
  if (known) await payments.deletePaymentSession(known.id)
  const collection_id = paymentCollectionIdOf(id)
  return payments.createPaymentSession(collection_id, { provider_id: CARD_PROVIDER, currency_code, amount, data: {} })
}
