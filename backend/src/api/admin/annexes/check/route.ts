import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AnnexCheck, AnnexOptions } from "@ocop/shared/annex"
import { checkAnnex, toAnnexCheck } from "../../../../annex/check-annex"
import { requireOfficial } from "../../../../official/require-official"
import { fileOf } from "../../../../annex/read-form"

/** Checks an annex row by row, from a form with the file in `file`. Keeps nothing. */
export async function POST(req: MedusaRequest<AnnexOptions>, res: MedusaResponse<AnnexCheck>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  res.json(toAnnexCheck(await checkAnnex({ container: req.scope, official }, fileOf(req), req.validatedBody)))
}
