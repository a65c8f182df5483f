import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { transferKey, type BankNotice } from "../bank/gateway"
import { BANK_MODULE } from "../modules/bank"

const Payer = z.object({ bank: z.string().nullable(), account: z.string().nullable(), name: z.string().nullable() })

/** Transfers as they are kept with the notice that told of them. */
export const NoticeContent = z.object({
  /** What Stripe has made of refunds; nobody else tells of them. */
  refunds: z
    .array(
      z.object({ payout_id: z.string(), refund_id: z.string(), status: z.string(), problem: z.string().nullable() }),
    )
    .default([]),
  transfers: z.array(
    z.object({
      transaction_id: z.string(),
      account_number: z.string(),
      amount: z.number().int().positive(),
      direction: z.enum(["in", "out"]),
      memo: z.string(),
      at: z.coerce.date(),
      reference: z.string(),
      payer: Payer.nullable(),
    }) satisfies z.ZodType<BankNotice>,
  ),
})

/**
 * Writes down the transfers that a gateway told of, each once. The id under which a gateway tells of one is what it is
 * known by; a transfer that was found in the gateway's list is left out where its notice came too.
 *
 * @returns the ids of the rows, also of those that were there
 */
export async function takeTransfers(
  container: MedusaContainer,
  gateway: string,
  transfers: readonly BankNotice[],
  { isListed = false }: { isListed?: boolean } = {},
): Promise<string[]> {
  const bank = container.resolve(BANK_MODULE)
  const ids: string[] = []
  for (const transfer of transfers) {
    const transfer_key = transferKey(transfer)
    const { transaction_id } = transfer
    const known = { $or: [{ gateway, transaction_id }, ...(isListed ? [{ transfer_key }] : [])] }
    const find = () => bank.listBankTransactions(known, { select: ["id"], take: 1 })
    const [row] = await find()
    ids.push(row?.id ?? (await bank.addTransaction({ ...transfer, gateway, transfer_key, state: "new" })))
  }
  return ids
}
