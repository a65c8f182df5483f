import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReadyBoxes } from "@ocop/shared/gift"
import { GIFT_SEASONS } from "@ocop/shared/gift-season"
import { findReadyBoxes } from "../../../gift/find-ready-boxes"
import { ProblemError } from "../../../http/problem-error"
import { searchParamsOf } from "../../../http/search-params"
import { sendDocument } from "../../../http/send-document"

/** The boxes that points have filled for a season: `?season=tet`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ReadyBoxes>): Promise<void> {
  const season = GIFT_SEASONS.find((each) => each === searchParamsOf(req).get("season"))
  if (season === undefined) {
    throw new ProblemError(400, { type: "invalid_query", field: "season", message: "Chưa biết mùa quà này." })
  }
  await sendDocument(req, res, { scope: "stock", key: `ready boxes ${season}` }, (today) =>
    findReadyBoxes(req.scope, { season, today }),
  )
}
