import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RecipientTable } from "@ocop/shared/gift-recipient"
import { listMissing } from "../../../../../../gift-recipient/problems"
import { readFileTable, readPastedTable } from "../../../../../../gift-recipient/read-table"
import { requireGift } from "../../../../../../gift/require-gift"

/** Reads a file, or what was pasted, and keeps nothing of it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<RecipientTable>): Promise<void> {
  await requireGift(req.scope, req.params["key"])
  const { file } = req as { file?: Express.Multer.File }
  const text = (req.body as { text?: unknown } | undefined)?.text
  if (file !== undefined && file.size > 0) res.json(await readFileTable(file.buffer))
  else if (typeof text === "string" && text.trim() !== "") res.json(readPastedTable(text))
  else throw listMissing()
}
