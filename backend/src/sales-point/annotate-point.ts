import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import { isDay, todayInVietnam } from "@ocop/shared/day"
import type { Problem } from "@ocop/shared/problem"
import { parseGeoPoint, type AnnotatePoint, type SalesPointAnswer } from "@ocop/shared/sales-point"
import { ProblemError } from "../http/problem-error"
import { tidy } from "../http/typed-text"
import { asOperator } from "../joining/actor"
import { withOrganizationLock } from "../joining/with-organization-lock"
import { saveSalesPointWorkflow } from "../workflows/sales-point/save-sales-point"
import { readPointFile } from "./read-file"
import { requirePoint } from "./require-point"

/** What an operator adds to a point: its signboard's approval, and where it is. @throws ProblemError 404, 400 */
export async function annotatePoint(
  container: MedusaContainer,
  user: UserDTO,
  { id, typed }: { id: string; typed: AnnotatePoint },
): Promise<SalesPointAnswer> {
  const { organization_id, name } = await requirePoint(container, { id })
  const values = parseAnnotation(typed, todayInVietnam(new Date()))
  const event = { kind: "point_annotated", name, is_told: false }
  const input = { id, values, organization_id, event, actor: asOperator(user) }
  await withOrganizationLock(container, organization_id, () => saveSalesPointWorkflow(container).run({ input }))
  return { point: await readPointFile(container, id) }
}

function parseAnnotation(typed: AnnotatePoint, today: string) {
  const number = tidy(typed.signboard_number)
  const day = tidy(typed.signboard_on)
  const position = tidy(typed.position)
  const point = position === "" ? null : parseGeoPoint(position)
  const problems: Problem[] = [
    ...(number === "" && day !== ""
      ? [{ type: "signboard_number_missing", field: "signboard_number", message: "Nhập số văn bản chấp thuận." }]
      : []),
    ...(number !== "" && (!isDay(day) || day > today)
      ? [{ type: "signboard_day_wrong", field: "signboard_on", message: "Nhập ngày của văn bản, không sau hôm nay." }]
      : []),
    ...(position !== "" && point === null
      ? [{ type: "position_wrong", field: "position", message: "Nhập vĩ độ, kinh độ, ví dụ 9.6025, 105.9739." }]
      : []),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  return {
    signboard_number: number || null,
    signboard_on: day || null,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
  }
}
