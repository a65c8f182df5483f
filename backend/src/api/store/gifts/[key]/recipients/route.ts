import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AddRecipient, RecipientKept, RecipientsPage } from "@ocop/shared/gift-recipient"
import { addRecipient } from "../../../../../gift-recipient/import-list"
import { requireGift } from "../../../../../gift/require-gift"
import { toPage, WANTED_ROWS } from "../../../../../gift-recipient/to-page"
import { requirePage } from "../../../../../http/page-number"
import { searchParamsOf } from "../../../../../http/search-params"

/** A page of the list; `?only=broken` of the rows that have to be put right, `invited` of those who say their addresses. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RecipientsPage>): Promise<void> {
  const draft = await requireGift(req.scope, req.params["key"])
  const only = WANTED_ROWS.find((each) => each === searchParamsOf(req).get("only")) ?? "all"
  res.json(await toPage(req.scope, draft, { page: requirePage(req), only }))
}

/** One recipient that was typed. */
export async function POST(req: MedusaRequest<AddRecipient>, res: MedusaResponse<RecipientKept>): Promise<void> {
  res.status(201).json(await addRecipient(req.scope, req.params["key"], req.validatedBody))
}
