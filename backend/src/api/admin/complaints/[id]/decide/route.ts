import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ComplaintAnswer, OperatorsMove } from "@ocop/shared/complaint"
import { readComplaintFile } from "../../../../../complaint/read-complaints"
import { requireComplaint } from "../../../../../complaint/require-complaint"
import { toMove } from "../../../../../complaint/typed"
import { requireStaff } from "../../../../../staff/require-staff"
import { moveComplaintWorkflow } from "../../../../../workflows/complaint/move-complaint"

/** The shop decides what was taken to it. A person does: nothing is dismissed by itself. */
export async function POST(
  req: AuthenticatedMedusaRequest<OperatorsMove>,
  res: MedusaResponse<ComplaintAnswer>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const { id, order_id } = await requireComplaint(req.scope, req.params["id"] ?? "", { anybodys: true })
  const acted = { actor: "operator" as const, actor_id: user.id, on_behalf: false }
  await moveComplaintWorkflow(req.scope).run({
    input: { order_id, complaint_id: id, acted, ...toMove(req.validatedBody) },
  })
  res.json(await readComplaintFile(req.scope, id))
}
