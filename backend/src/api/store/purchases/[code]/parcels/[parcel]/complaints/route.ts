import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParcelComplaints, ReportProblem } from "@ocop/shared/complaint"
import { readParcelComplaints } from "../../../../../../../complaint/read-complaints"
import { toReport } from "../../../../../../../complaint/typed"
import { requireBuyersParcel } from "../../../../../../../parcel/buyers-parcel"
import { reportProblemWorkflow } from "../../../../../../../workflows/complaint/report-problem"

/** What the buyer has reported of a parcel, and what may still be reported until when. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ParcelComplaints>): Promise<void> {
  res.json(await readParcelComplaints(req.scope, await requireBuyersParcel(req)))
}

/** Reports a problem. Sent twice it is one complaint. */
export async function POST(req: MedusaRequest<ReportProblem>, res: MedusaResponse<ParcelComplaints>): Promise<void> {
  const parcel = await requireBuyersParcel(req)
  await reportProblemWorkflow(req.scope).run({ input: { ...parcel, ...toReport(req.validatedBody) } })
  res.json(await readParcelComplaints(req.scope, parcel))
}
