import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { MyStaffRoles } from "@ocop/shared/staff"
import { toPeople } from "../../../../staff/read-staff"
import { requireUser } from "../../../../staff/require-staff"

/** Who has signed in, and with what they are trusted: also when that is nothing yet. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MyStaffRoles>): Promise<void> {
  const [person] = await toPeople(req.scope, [await requireUser(req)])
  if (!person) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A user became nobody")
  res.json({ person })
}
