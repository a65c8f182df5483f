import type { CorrectRecognition } from "@ocop/shared/decision"
import { provinceOfStars } from "@ocop/shared/official-act"
import { ProblemError } from "../http/problem-error"
import { OCOP_MODULE } from "../modules/ocop"
import { newIdOf, type OfficialChange } from "../modules/ocop/record"
import { fateOf, toDraft, type Desk } from "./decide-recognitions"
import { readStateGoods } from "./goods-of-state"
import { parseItem } from "./parse-decision"
import * as problem from "./problems"
import { requireRecognition, type Found } from "./read-decisions"
import { requireProvince } from "./require-official"
import { requireReason, writeActs } from "./write-acts"

/**
 * A new version of what was mistyped. A verified one stays until somebody else has compared the new version.
 *
 * @returns the new version's id
 * @throws ProblemError 400, 403, 404, 409 `recognition_known`, `changed_meanwhile` when a correction waits already
 */
export async function correctRecognition(
  desk: Desk,
  id: string,
  { reason, product_id, ...said }: CorrectRecognition,
): Promise<string> {
  const { row, province_code, home } = await requireRecognition(desk.container, desk.official, id)
  requireProvince(desk.official, province_code)
  const parsed = parseItem(said, row.decision, "")
  if ("problems" in parsed) throw new ProblemError(400, parsed.problems)
  const good = await goodOfCorrection(desk, { row, home }, product_id)
  const of = provinceOfStars(said.stars, good.home)
  requireProvince(desk.official, of)
  const why = requireReason(reason)
  const corrected = newIdOf("recognition")
  const isDraft = row.verified_on === null
  // The correction of a correction takes the place of the same verified one.
  const kept = { ...fateOf(row), corrects: isDraft ? (row.corrects ?? id) : id, id: corrected }
  const draft = toDraft(desk, { id: row.decision.id, good, item: parsed.item, province_code: of, kept })
  const replaced: OfficialChange[] = isDraft
    ? [{ act: "corrected", subject: "recognition", province_code, id, set: { deleted_at: new Date() } }]
    : []
  await writeActs(desk, [...replaced, draft], why)
  return corrected
}

/**
 * What a correction is about: the same product, or another one that the paper names and that has no star by it yet.
 *
 * @throws ProblemError 400 `product_unknown`, `product_of_other_province`, 409 `recognition_known`
 */
async function goodOfCorrection(desk: Desk, { row, home }: Pick<Found, "row" | "home">, product_id: string) {
  const { organization_id, decision } = row
  if (product_id === "" || product_id === row.product_id) return { product_id: row.product_id, organization_id, home }
  const good = (await readStateGoods(desk.container, [product_id])).get(product_id)
  if (!good) throw new ProblemError(400, problem.productUnknown(""))
  const isElsewhere = decision.province_code !== null && good.province_code !== decision.province_code
  if (isElsewhere) throw new ProblemError(400, problem.productOfOtherProvince(""))
  const known = await desk.container
    .resolve(OCOP_MODULE)
    .listRecognitions({ decision_id: decision.id, product_id }, { take: 1 })
  if (known.length > 0) throw problem.recognitionKnown(good.title)
  return { product_id, organization_id: good.organization.id, home: good.province_code }
}
