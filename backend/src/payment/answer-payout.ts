import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PayoutRow } from "@ocop/shared/bank"
import { notFound } from "../http/problem-error"
import { BANK_MODULE } from "../modules/bank"
import { toPayoutRows } from "./read-payouts"

/**
 * Does something about the payout of a request's address, and answers with it as it is now.
 *
 * @throws ProblemError 404
 */
export async function answerPayout(
  req: MedusaRequest<unknown>,
  res: MedusaResponse<{ payout: PayoutRow }>,
  act: (id: string) => Promise<unknown>,
): Promise<void> {
  const id = req.params["id"] ?? ""
  const read = async () => {
    const rows = await req.scope.resolve(BANK_MODULE).listPayouts({ id }, { take: 1 })
    const [payout] = await toPayoutRows(req.scope, rows)
    if (!payout) throw notFound("Không tìm thấy khoản hoàn này.")
    return payout
  }
  await read()
  await act(id)
  res.json({ payout: await read() })
}
