import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BankRow } from "@ocop/shared/bank"
import { notFound } from "../http/problem-error"
import { BANK_MODULE } from "../modules/bank"
import { handleMoneyWorkflow, type HandleInput } from "../workflows/payment/handle-money"
import { toBankRows } from "./read-bank"

/** `by`: the operator's id. */
type Decision = { by: string } & {
  [What in HandleInput["what"]]: Omit<Extract<HandleInput, { what: What }>, "id" | "by">
}[HandleInput["what"]]

/**
 * Does what an operator has decided about money, and answers with it as it is now.
 *
 * @throws ProblemError 404 for money that there is not, and as `handleMoneyWorkflow`
 */
export async function answerMoney(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ transaction: BankRow }>,
  decision: Decision,
): Promise<void> {
  const id = req.params["id"] ?? ""
  const bank = req.scope.resolve(BANK_MODULE)
  const read = async () => {
    const [transaction] = await toBankRows(req.scope, await bank.listBankTransactions({ id }, { take: 1 }))
    if (!transaction) throw notFound("Không tìm thấy khoản tiền này.")
    return transaction
  }
  await read()
  await handleMoneyWorkflow(req.scope).run({ input: { ...decision, id } })
  res.json({ transaction: await read() })
}
