import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReportProblem } from "@ocop/shared/complaint"
import * as problem from "../../../complaint/problems"
import { leftToReport, lineUntil, reportOptions } from "../../../complaint/read-complaints"
import { COMPLAINT_MODULE } from "../../../modules/complaint"
import { lineUnknown } from "../../../parcel/problems"
import { requireParcel, type ParcelOf } from "../../../parcel/require-parcel"

type Pieces = ReportProblem["lines"]

/**
 * @throws ProblemError 404 not_found, 400 words_missing, line_unknown, 409 not_sent_yet, report_too_late,
 *   line_too_late, too_many_reported
 */
export const planReportStep = createStep("plan-report", async (input: ParcelOf & ReportProblem, { container }) => {
  const open = await requireParcel(container, input)
  const { id: parcel_id, code, group_id, organization_id } = open.parcel
  const known = await container.resolve(COMPLAINT_MODULE).listComplaints({ order_id: input.order_id }, { take: null })
  const plan = { parcel_id, group_id, organization_id, code: `${code}-P${known.length + 1}` }
  if (known.some(({ form_key }) => form_key === input.key)) {
    return new StepResponse({ ...plan, isDone: true, lines: [] as Pieces })
  }
  if (input.words === "") throw problem.wordsMissing()
  if (!open.lines.some(({ counts }) => counts.shipped > 0)) throw problem.notSentYet()
  const now = new Date()
  const option = reportOptions(open, now).find(({ reason }) => reason === input.reason)
  if (!option?.is_open) throw problem.reportTooLate()
  const lines = sumsOf(input.lines)
  for (const { line_id, quantity } of lines) {
    const line = open.lines.find((each) => each.line_id === line_id)
    if (!line) throw lineUnknown()
    const end = lineUntil(open, line, input.reason)
    if (end !== null && end < now) throw problem.lineTooLate(line.name)
    const left = leftToReport(known, line_id, line.counts.shipped)
    if (quantity > left) throw problem.nothingToReport(line.name, left)
  }
  return new StepResponse({ ...plan, isDone: false, lines })
})

function sumsOf(pieces: Pieces): Pieces {
  const sums = new Map<string, number>()
  for (const { line_id, quantity } of pieces) sums.set(line_id, (sums.get(line_id) ?? 0) + quantity)
  return [...sums].map(([line_id, quantity]) => ({ line_id, quantity }))
}
