import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AnnexImported, ImportAnnex } from "@ocop/shared/annex"
import { importAnnex } from "../../../annex/import-annex"
import { fileOf } from "../../../annex/read-form"
import { requireOfficial } from "../../../official/require-official"

/** Writes the chosen rows of an annex down: all of them, or none. */
export async function POST(req: MedusaRequest<ImportAnnex>, res: MedusaResponse<AnnexImported>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  res.json(await importAnnex({ container: req.scope, official }, fileOf(req), req.validatedBody))
}
