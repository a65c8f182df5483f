import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { transferKey, type BankNotice } from "../bank/gateway"
import { BANK_MODULE } from "../modules/bank"
import type BankModuleService from "../modules/bank/service"

const WAIT_SECONDS = 30

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
 * known by. Its list may have other ids than its notices (SePay's has): what both know of a transfer tells then that it is
 * one.
 *
 * @returns the ids of the rows, also of those that were there
 */
export async function takeTransfers(
  container: MedusaContainer,
  gateway: string,
  transfers: readonly BankNotice[],
  { isListed = false }: { isListed?: boolean } = {},
): Promise<string[]> {
  const locking = container.resolve(Modules.LOCKING)
  const ids: string[] = []
  for (const transfer of transfers) {
    const transfer_key = transferKey(transfer)
    // Beside this transfer there may be one just like it, which is told of in the same list.
    const others = { not: ids, ids: transfers.map(({ transaction_id }) => transaction_id) }
    const take = async () => {
      const bank = container.resolve(BANK_MODULE)
      const known = { gateway, transfer_key, isListed, others }
      const row = (await findById(bank, gateway, transfer)) ?? (await findAlike(bank, known))
      return row ?? bank.addTransaction({ ...transfer, gateway, transfer_key, listed: isListed, state: "new" })
    }
    ids.push(await locking.execute(`transfer:${transfer_key}`, take, { timeout: WAIT_SECONDS }))
  }
  return ids
}

async function findById(bank: BankModuleService, gateway: string, { transaction_id }: BankNotice) {
  const [row] = await bank.listBankTransactions({ gateway, transaction_id }, { select: ["id"], take: 1 })
  return row?.id
}

type Alike = {
  gateway: string
  transfer_key: string
  isListed: boolean
  others: { not: readonly string[]; ids: readonly string[] }
}

/** Of what is in the list, a notice may have told; of what a notice tells, only the list may have told. */
async function findAlike(bank: BankModuleService, { gateway, transfer_key, isListed, others }: Alike) {
  const rows = await bank.listBankTransactions(
    { gateway, transfer_key, ...(isListed ? {} : { listed: true }) },
    { select: ["id", "transaction_id"], order: { id: "ASC" }, take: null },
  )
  return rows.find(({ id, transaction_id }) => !others.not.includes(id) && !others.ids.includes(transaction_id))?.id
}
