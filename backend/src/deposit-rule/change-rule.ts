import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import { DepositDesk, MOST_DEPOSIT_CHANGES, type ChangeDepositRule } from "@ocop/shared/gift-order"
import { SETTING_MODULE } from "../modules/setting"
import { changeDepositRuleWorkflow } from "../workflows/setting/change-deposit-rule"
import { currentDepositRule } from "./current-rule"
import { parseDepositRule } from "./parse-rule"

/** The rule of deposits of today, and who changed it when. */
export async function readDepositDesk(container: MedusaContainer, may_change: boolean): Promise<DepositDesk> {
  const [rule, rows] = await Promise.all([
    currentDepositRule(container),
    container.resolve(SETTING_MODULE).listDepositRuleChanges({}, { order: { id: "DESC" }, take: MOST_DEPOSIT_CHANGES }),
  ])
  const changes = rows.map(({ id, at, rule, reason, user_email }) => {
    return { id, at: new Date(at).toISOString(), rule, reason, user_email }
  })
  return DepositDesk.parse({ rule, may_change, changes })
}

/**
 * Gifts are ordered with another deposit from this moment on. What was ordered before keeps its own.
 *
 * @throws ProblemError 400 with everything that is wrong, 409 `deposit_known`
 */
export async function changeDepositRule(
  container: MedusaContainer,
  user: UserDTO,
  posted: ChangeDepositRule,
): Promise<void> {
  const input = { ...parseDepositRule(posted), user_id: user.id, user_email: user.email }
  await changeDepositRuleWorkflow(container).run({ input })
}
