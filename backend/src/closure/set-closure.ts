import type { MedusaContainer } from "@medusajs/framework/types"
import { closureOn, type ClosureAnswer, type SetClosure } from "@ocop/shared/closure"
import { todayInVietnam } from "@ocop/shared/day"
import type { Acting } from "../member/require-membership"
import { setClosureWorkflow } from "../workflows/organization/set-closure"
import { parseClosure } from "./parse-closure"
import { toClosure } from "./to-closure"

/**
 * The organization closes, in the place of a closure that it had said before.
 *
 * @throws ProblemError 400 when the days or the words do not fit
 */
export async function setClosure(
  container: MedusaContainer,
  { organization, actor }: Pick<Acting, "organization" | "actor">,
  typed: SetClosure,
): Promise<ClosureAnswer> {
  const today = todayInVietnam(new Date())
  const closure = parseClosure(typed, today, closureOn(toClosure(organization), today))
  await setClosureWorkflow(container).run({ input: { organization_id: organization.id, closure, actor } })
  return { closure }
}

/** It works again, from now on. Ended twice it is ended once. */
export async function endClosure(
  container: MedusaContainer,
  { organization, actor }: Pick<Acting, "organization" | "actor">,
): Promise<ClosureAnswer> {
  await setClosureWorkflow(container).run({ input: { organization_id: organization.id, closure: null, actor } })
  return { closure: null }
}
