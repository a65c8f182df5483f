import type { MedusaContainer } from "@medusajs/framework/types"
import { HIGHEST_TARGET, TOLD_KEYS, type SetTarget, type TargetKey, type ToldFigure } from "@ocop/shared/desk-overview"
import type { Problem } from "@ocop/shared/problem"
import { gazetteer } from "../gazetteer"
import { ProblemError } from "../http/problem-error"
import { tidy } from "../http/typed-text"
import { OCOP_MODULE } from "../modules/ocop"
import { requireProvince } from "../official/require-official"
import type { Desk } from "../official/decide-recognitions"
import { PROVINCE_UNKNOWN } from "../official/problems"
import { setTargetWorkflow } from "../workflows/official/set-target"

const VALUE_WRONG: Problem = {
  type: "value_wrong",
  message: `Nhập một số nguyên từ 0 đến ${HIGHEST_TARGET.toLocaleString("vi-VN")}; tỷ lệ thì không quá 100.`,
  field: "value",
}
const COUNTED_ITSELF: Problem = {
  type: "counted_itself",
  message: "Con số này đếm từ sổ đăng ký, không nhập tay.",
  field: "key",
}
const SOURCE_MISSING: Problem = {
  type: "target_source_missing",
  message: "Ghi văn bản nêu con số này.",
  field: "source",
}

type Figures = ReadonlyMap<TargetKey, ToldFigure>

/** What was told of a province, or of the whole country: the newest of each key. */
export async function readTargets(
  container: MedusaContainer,
  province_code: string | null,
): Promise<{ target: Figures; reached: Figures }> {
  const rows = await container
    .resolve(OCOP_MODULE)
    .listProgrammeTargets({ province_code }, { order: { id: "ASC" }, take: null })
  const of = (asked: (typeof rows)[number]["figure"]): Figures =>
    new Map(
      rows
        .filter(({ figure }) => figure === asked)
        .map(({ key, value, source, set_by_email, created_at }) => [
          key,
          { value, source, set_by: set_by_email, set_at: new Date(created_at).toISOString() },
        ]),
    )
  return { target: of("target"), reached: of("reached") }
}

/** A new row, which holds from now on. @throws ProblemError 400, 403 `other_province` */
export async function setTarget({ container, official }: Desk, posted: SetTarget): Promise<void> {
  const { province_code, key, figure } = posted
  requireProvince(official, province_code)
  const [typed, source] = [posted.value.trim(), tidy(posted.source)]
  const value = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN
  const isFit = value <= (key.endsWith("_percent") ? 100 : HIGHEST_TARGET)
  const problems = [
    ...(province_code !== null && !gazetteer().province(province_code) ? [PROVINCE_UNKNOWN] : []),
    ...(figure === "reached" && !isTold(key) ? [COUNTED_ITSELF] : []),
    ...(isFit ? [] : [VALUE_WRONG]),
    ...(source === "" ? [SOURCE_MISSING] : []),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  const by = { set_by: official.user.id, set_by_email: official.user.email }
  await setTargetWorkflow(container).run({ input: { province_code, key, figure, value, source, ...by } })
}

/** Whether others count how much of it is reached. */
export const isTold = (key: TargetKey) => TOLD_KEYS.some((each) => each === key)
