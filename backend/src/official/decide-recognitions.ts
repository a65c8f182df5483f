import type { MedusaContainer } from "@medusajs/framework/types"
import {
  mayExtendTo,
  REVOCATION_GROUNDS,
  stateOn,
  type CorrectDecision,
  type DraftDecision,
  type DraftRecognition,
  type ExtendRecognition,
  type RevokeRecognition,
} from "@ocop/shared/decision"
import { todayInVietnam } from "@ocop/shared/day"
import type { Problem } from "@ocop/shared/problem"
import { ProblemError } from "../http/problem-error"
import { tidy } from "../http/typed-text"
import { OCOP_MODULE } from "../modules/ocop"
import { newIdOf, type OfficialChange } from "../modules/ocop/record"
import { readStateGoods } from "./goods-of-state"
import { parseItem, parsePaper, type Item } from "./parse-decision"
import { parseWithdrawal } from "./parse-withdrawal"
import * as problem from "./problems"
import {
  requireDecision,
  requireRecognition,
  requireRecognitions,
  type Found,
  type RecognitionRow,
} from "./read-decisions"
import { scanOfDecision, standingOfScan } from "./read-scans"
import { requireProvince, type Official } from "./require-official"
import { markSubmissionSeen, requireSubmissionOf } from "./submission-of-draft"
import { unitOf } from "./unit-words"
import { requireReason, writeActs } from "./write-acts"

/** Whoever decides, and where it is written. */
export type Desk = { container: MedusaContainer; official: Official }

/**
 * Writes a decision down as its paper has it, with what it says of products. It counts for nothing before somebody else
 * has compared it.
 *
 * @returns the decision's id
 * @throws ProblemError 400 with everything that is wrong, 403 `other_province`, 404 for a sent paper that is not there,
 *   409 `decision_known`, `submission_unfit`
 */
export async function draftDecision(desk: Desk, posted: DraftDecision): Promise<string> {
  const paper = parsePaper(posted, todayInVietnam(new Date()))
  const { number, date, authority, province_code } = paper
  requireProvince(desk.official, province_code)
  const known = await desk.container.resolve(OCOP_MODULE).listDecisions({ number, date, authority }, { take: 1 })
  if (known.length > 0) throw problem.decisionKnown()
  const submission_id = await requireSubmissionOf(desk, posted.submission_id, "decision")
  const id = newIdOf("decision")
  const items = await draftItems(desk, { id, date, province_code }, posted.items)
  const row = { id, ...paper, submission_id }
  await writeActs(desk, [{ act: "drafted", subject: "decision", province_code, row }, ...items], "")
  await markSubmissionSeen(desk, submission_id)
  return id
}

/** Adds products to a decision that is written down. @throws ProblemError as `draftDecision` does, 404 */
export async function addRecognitions(desk: Desk, decision_id: string, items: DraftRecognition[]): Promise<void> {
  const decision = await requireDecision(desk.container, desk.official, decision_id)
  requireProvince(desk.official, decision.province_code)
  await writeActs(desk, await draftItems(desk, decision, items), "")
}

/**
 * Mends what was mistyped of the paper itself. What it says of products is corrected product by product.
 *
 * @throws ProblemError 400, 403, 404, 409 `decision_known`
 */
export async function correctDecision(desk: Desk, id: string, { reason, ...posted }: CorrectDecision): Promise<void> {
  const { container, official } = desk
  const decision = await requireDecision(container, official, id)
  requireProvince(official, decision.province_code)
  const paper = parsePaper(posted, todayInVietnam(new Date()))
  requireProvince(official, paper.province_code)
  const why = requireReason(reason)
  const ocop = container.resolve(OCOP_MODULE)
  const [{ number, date, authority, province_code }, rows] = [paper, await ocop.listRecognitions({ decision_id: id })]
  if (rows.length > 0 && province_code !== decision.province_code) throw problemOf(problem.PROVINCE_FIXED)
  if (rows.some(({ valid_from }) => valid_from < date)) throw problemOf(problem.DATE_AFTER_STARS)
  const known = await ocop.listDecisions({ number, date, authority, id: { $ne: id } }, { take: 1 })
  if (known.length > 0) throw problem.decisionKnown()
  await writeActs(desk, [{ act: "corrected", subject: "decision", province_code, id, set: paper }], why)
}

/**
 * Says that what was written down was compared with the scan or the public source. Whoever wrote it down may not. From
 * here on the star counts; a correction takes the place of what it corrects.
 *
 * @throws ProblemError 403, 404, 409 `own_draft`, `source_missing`, `wrong_state`
 */
export async function verifyRecognitions(desk: Desk, ids: readonly string[]): Promise<void> {
  const { container, official } = desk
  const found = await requireRecognitions(container, official, ids)
  const corrected = found.flatMap(({ row }) => row.corrects ?? [])
  const rows = await container.resolve(OCOP_MODULE).listRecognitions({ id: corrected }, { take: null })
  const standing = new Map(rows.map((row) => [row.id, row]))
  const changes = found.flatMap((one) => verification(official, one, standing.get(one.row.corrects ?? "")))
  await writeActs(desk, changes, "")
}

/**
 * `standing`: what is corrected and still there; the correction of a draft has taken its place already. What happened to
 * it while its correction waited, an extension or a withdrawal, holds for the correction.
 */
function verification(
  official: Official,
  { row, province_code, home }: Found,
  standing: Omit<RecognitionRow, "decision"> | undefined,
): OfficialChange[] {
  requireProvince(official, province_code)
  if (row.verified_on !== null) throw problem.wrongState()
  if (row.drafted_by === official.user.id) throw problem.ownDraft()
  const { compared_with, compared_on } = row.decision
  const { has_scan } = standingOfScan(scanOfDecision(row.decision))
  if (!has_scan && (compared_with === null || compared_on === null)) throw problem.sourceMissing()
  const about = { subject: "recognition", province_code } as const
  const set = {
    verified_on: todayInVietnam(new Date()),
    verified_by: unitOf(province_code === null ? null : home),
    source: compared_with ?? "Bản quét quyết định",
    checked_by: official.user.id,
    ...(standing ? fateOf(standing) : {}),
  }
  const verified = { ...about, act: "verified", id: row.id, set, expected: { verified_on: null } } as const
  if (!standing) return [verified]
  const expected = { revoked_on: standing.revoked_on, extended_until: standing.extended_until }
  return [{ ...about, act: "corrected", id: standing.id, set: { deleted_at: new Date() }, expected }, verified]
}

/** What happened to a star after it was granted. */
export function fateOf(row: Omit<RecognitionRow, "decision">) {
  const { extended_until, extension_paper, revoked_on, reminded_on } = row
  const { revocation_ground, revocation_number, revocation_authority } = row
  const extension = { extended_until, extension_paper }
  const withdrawal = { revoked_on, revocation_ground, revocation_number, revocation_authority }
  return { ...extension, ...withdrawal, reminded_on }
}

/** Takes back what nobody has verified. @throws ProblemError 400, 403, 404, 409 `wrong_state` */
export async function discardRecognition(desk: Desk, id: string, reason: string): Promise<void> {
  const { row, province_code } = await requireRecognition(desk.container, desk.official, id)
  requireProvince(desk.official, province_code)
  if (row.verified_on !== null) throw problem.wrongState()
  const set = { deleted_at: new Date() }
  const about = { subject: "recognition", province_code, id } as const
  await writeActs(desk, [{ ...about, act: "discarded", set, expected: { verified_on: null } }], requireReason(reason))
}

/**
 * Notes that a renewal is pending, with its paper (Art. 12(3) of Decision 26/2026).
 *
 * @throws ProblemError 400, 403, 404, 409 `wrong_state`
 */
export async function extendRecognition(desk: Desk, id: string, posted: ExtendRecognition): Promise<void> {
  const { row, province_code } = await requireRecognition(desk.container, desk.official, id)
  requireProvince(desk.official, province_code)
  if (row.verified_on === null || row.revoked_on !== null) throw problem.wrongState()
  const [until, paper] = [posted.until.trim(), tidy(posted.paper)]
  const problems = [
    ...(mayExtendTo(row, until) ? [] : [problem.UNTIL_WRONG]),
    ...(paper === "" ? [problem.PAPER_MISSING] : []),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  const about = { subject: "recognition", province_code, id } as const
  const set = { extended_until: until, extension_paper: paper }
  const expected = { extended_until: row.extended_until, revoked_on: null }
  await writeActs(desk, [{ ...about, act: "extended", set, expected }], paper)
}

/**
 * Notes a withdrawal: from its day on there is no star, whatever the other days say.
 *
 * @throws ProblemError 400, 403, 404, 409 `wrong_state`
 */
export async function revokeRecognition(desk: Desk, id: string, posted: RevokeRecognition): Promise<void> {
  const { row, province_code } = await requireRecognition(desk.container, desk.official, id)
  requireProvince(desk.official, province_code)
  const today = todayInVietnam(new Date())
  if (row.revoked_on !== null || stateOn(row, today) === "draft") throw problem.wrongState()
  const of = {
    valid_from: row.valid_from,
    number: row.decision.number,
    grounds: REVOCATION_GROUNDS,
    numberMissing: problem.NUMBER_MISSING,
    confirmWrong: problem.CONFIRM_WRONG,
  }
  const set = parseWithdrawal(posted, of, today)
  const about = { subject: "recognition", province_code, id } as const
  await writeActs(desk, [{ ...about, act: "revoked", set, expected: { revoked_on: null } }], set.revocation_ground)
}

type PaperOfItems = { id: string; date: string; province_code: string | null }

/** @throws ProblemError 400 with what is wrong of each row, 409 `recognition_known` */
async function draftItems(
  desk: Desk,
  paper: PaperOfItems,
  posted: readonly DraftRecognition[],
): Promise<OfficialChange[]> {
  const ids = posted.map(({ product_id }) => product_id)
  const [goods, known] = await Promise.all([
    readStateGoods(desk.container, ids),
    desk.container.resolve(OCOP_MODULE).listRecognitions({ decision_id: paper.id, product_id: ids }, { take: null }),
  ])
  const seen = new Set(known.map(({ product_id }) => product_id))
  const problems: Problem[] = []
  const changes: OfficialChange[] = []
  for (const [index, { product_id, ...said }] of posted.entries()) {
    const path = `items.${index}.`
    const good = goods.get(product_id)
    if (good && seen.has(product_id)) throw problem.recognitionKnown(good.title)
    seen.add(product_id)
    const parsed = parseItem(said, paper, path)
    if ("problems" in parsed) problems.push(...parsed.problems)
    else if (!good) problems.push(problem.productUnknown(path))
    else if (paper.province_code !== null && good.province_code !== paper.province_code) {
      problems.push(problem.productOfOtherProvince(path))
    } else {
      const of = { product_id, organization_id: good.organization.id }
      const { province_code } = paper
      changes.push(toDraft(desk, { id: paper.id, good: of, item: parsed.item, province_code, kept: {} }))
    }
  }
  if (problems.length > 0) throw new ProblemError(400, problems)
  return changes
}

type Draft = {
  /** The decision's. */
  id: string
  good: Pick<RecognitionRow, "product_id" | "organization_id">
  item: Item
  province_code: string | null
  kept: Record<string, unknown> & { id?: string }
}

export function toDraft({ official }: Desk, { id, good, item, province_code, kept }: Draft): OfficialChange {
  const { product_id, organization_id } = good
  const row = { ...kept, ...item, decision_id: id, product_id, organization_id, drafted_by: official.user.id }
  return { act: "drafted", subject: "recognition", province_code, row }
}

const problemOf = (one: Problem) => new ProblemError(400, one)
