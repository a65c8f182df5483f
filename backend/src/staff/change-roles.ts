import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { notAllowed } from "./problems"
import { rolesInForce } from "./require-staff"

const TIMEOUT_SECONDS = 10

/**
 * Changes roles, one change after another in the whole shop. Who makes it must still be an operator when it begins: of
 * two who end each other's role only one comes through, so an operator is always left.
 *
 * @param acted_by a user's id; null for whoever sits at the server itself
 * @throws ProblemError 403
 */
export function changeRoles<T>(
  container: MedusaContainer,
  acted_by: string | null,
  change: () => Promise<T>,
): Promise<T> {
  const checked = async () => {
    if (acted_by !== null) {
      const rows = await rolesInForce(container, [acted_by])
      if (!rows.some(({ role }) => role === "operator")) throw notAllowed()
    }
    return change()
  }
  return container.resolve(Modules.LOCKING).execute("staff-roles", checked, { timeout: TIMEOUT_SECONDS })
}
