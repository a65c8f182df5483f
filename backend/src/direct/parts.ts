import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { KnownMoney } from "@ocop/shared/direct"
import { BANK_MODULE } from "../modules/bank"
import type DirectPaymentModel from "../modules/bank/models/direct-payment"
import { isPaidDirectly } from "../purchase/payment-now"

export type PartRow = InferTypeOf<typeof DirectPaymentModel>

type Group = { id: string } & Parameters<typeof isPaidDirectly>[0]

/** The parts of these purchases that are transferred to their sellers, in their order; none of one that is paid otherwise. */
export async function partsOf(container: MedusaContainer, ...groups: readonly Group[]): Promise<PartRow[]> {
  const group_id = groups.filter(isPaidDirectly).map(({ id }) => id)
  if (group_id.length === 0) return []
  return container.resolve(BANK_MODULE).listDirectPayments({ group_id }, { order: { part: "ASC" }, take: null })
}

/** The part of one order; undefined where it is paid otherwise. */
export async function partOf(
  container: MedusaContainer,
  group: Omit<Group, "id">,
  order_id: string,
): Promise<PartRow | undefined> {
  if (!isPaidDirectly(group)) return undefined
  const [part] = await container.resolve(BANK_MODULE).listDirectPayments({ order_id }, { take: 1 })
  return part
}

/** What is known of the money for a part, whether it pays for it or came too late. */
export async function moneyOfPart(
  container: MedusaContainer,
  { order_id, said }: Pick<PartRow, "order_id" | "said">,
): Promise<KnownMoney> {
  const rows = await container
    .resolve(BANK_MODULE)
    .listBankTransactions({ order_id, direction: "in" }, { select: ["amount"], take: null })
  return { told: rows.reduce((sum, { amount }) => sum + Number(amount), 0), said: Number(said) }
}
