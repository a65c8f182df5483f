import type { MedusaContainer } from "@medusajs/framework/types"
import { excessOfPart } from "@ocop/shared/direct"
import { BANK_MODULE } from "../modules/bank"
import { accountOf } from "../payment/account-of"
import { readShare } from "../payment/read-share"
import { noteOwed } from "./note-owed"
import { moneyOfPart, type PartRow } from "./parts"

/**
 * Puts among what a seller is to send back what has come too much or too late for a part, and is not there yet. Runs while
 * the purchase is held; begun again, it finds what it has written.
 */
export async function oweExcess(container: MedusaContainer, id: string): Promise<void> {
  const bank = container.resolve(BANK_MODULE)
  const part = await bank.retrieveDirectPayment(id)
  const excess = excessOfPart(part.state, await moneyOfPart(container, part), await paidWith(container, part))
  const { group_id, order_id, organization_id } = part
  const known = await bank.listPayouts({ order_id, kind: "excess" }, { select: ["amount"], take: null })
  const owed = known.reduce((sum, { amount }) => sum + Number(amount), 0)
  if (excess <= owed) return
  const account = await accountOf(container, group_id)
  const of = { kind: "excess" as const, group_id, order_id, organization_id }
  const payout = await bank.addPayout({ key: `excess:${id}:${owed}`, ...of, amount: excess - owed, ...account })
  await noteOwed(container, payout)
}

async function paidWith(container: MedusaContainer, { state, order_id }: PartRow): Promise<number> {
  if (state !== "paid") return 0
  return (await readShare(container, order_id))?.captured ?? 0
}
