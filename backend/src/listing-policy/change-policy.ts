import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import {
  MOST_POLICY_CHANGES,
  POLICY_CONFIRMATION,
  type ChangePolicy,
  type PolicyDesk,
} from "@ocop/shared/listing-policy"
import type { Problem } from "@ocop/shared/problem"
import { ProblemError } from "../http/problem-error"
import { tidy, tidyLines } from "../http/typed-text"
import { SETTING_MODULE } from "../modules/setting"
import { changeListingPolicyWorkflow } from "../workflows/setting/change-listing-policy"
import { currentPolicy } from "./current-policy"
import { effectOfChange } from "./effect-of-change"

const REASON_MISSING: Problem = { type: "reason_missing", message: "Ghi lý do.", field: "reason" }
const CONFIRM_WRONG: Problem = {
  type: "confirm_wrong",
  message: `Gõ đúng “${POLICY_CONFIRMATION}” để xác nhận.`,
  field: "confirm",
}

/** The policy of today, what the other one would do, and who changed it when. */
export async function readPolicyDesk(container: MedusaContainer, may_change: boolean): Promise<PolicyDesk> {
  const [policy, effect, rows] = await Promise.all([
    currentPolicy(container),
    effectOfChange(container, todayInVietnam(new Date())),
    container
      .resolve(SETTING_MODULE)
      .listListingPolicyChanges({}, { order: { id: "DESC" }, take: MOST_POLICY_CHANGES }),
  ])
  const changes = rows.map(({ id, at, reason, user_email, ...row }) => ({
    id,
    at: new Date(at).toISOString(),
    policy: row.policy,
    reason,
    user_email,
  }))
  return { policy, may_change, effect, changes }
}

/**
 * Lists and sells by another policy from this moment on.
 *
 * @throws ProblemError 400 with everything that is wrong, 409 `policy_known`
 */
export async function changePolicy(container: MedusaContainer, user: UserDTO, posted: ChangePolicy): Promise<void> {
  const reason = tidyLines(posted.reason)
  const problems = [
    ...(reason === "" ? [REASON_MISSING] : []),
    ...(tidy(posted.confirm).toLowerCase() === POLICY_CONFIRMATION ? [] : [CONFIRM_WRONG]),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  const input = { policy: posted.policy, reason, user_id: user.id, user_email: user.email }
  await changeListingPolicyWorkflow(container).run({ input })
}
