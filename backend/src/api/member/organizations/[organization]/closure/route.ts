import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ClosureAnswer, SetClosure } from "@ocop/shared/closure"
import { endClosure, setClosure } from "../../../../../closure/set-closure"
import { requireMembership } from "../../../../../member/require-membership"

/** From when until when it is closed. */
export async function POST(req: MedusaRequest<SetClosure>, res: MedusaResponse<ClosureAnswer>): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  res.json(await setClosure(req.scope, acting, req.validatedBody))
}

/** It works again. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<ClosureAnswer>): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  res.json(await endClosure(req.scope, acting))
}
