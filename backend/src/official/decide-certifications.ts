import {
  WITHDRAWAL_GROUNDS,
  type CertificationOf,
  type CorrectCertification,
  type DraftCertification,
  type RevokeCertification,
} from "@ocop/shared/certification"
import { todayInVietnam } from "@ocop/shared/day"
import { ProblemError } from "../http/problem-error"
import { OCOP_MODULE } from "../modules/ocop"
import { newIdOf, type OfficialChange } from "../modules/ocop/record"
import * as wrong from "./certification-problems"
import type { Desk } from "./decide-recognitions"
import { parseCertification, type CertificationFacts } from "./parse-certification"
import { parseWithdrawal } from "./parse-withdrawal"
import { ownDraft } from "./problems"
import {
  requireCertification,
  requireCertifications,
  type CertificationRow,
  type FoundCertification,
} from "./read-certifications"
import { scanOfCertification, standingOfScan } from "./read-scans"
import { requireProvince, type Official } from "./require-official"
import { markSubmissionSeen, requireSubmissionOf } from "./submission-of-draft"
import { requireSubject, type PaperSubject } from "./subject-of-paper"
import { unitOf } from "./unit-words"
import { requireReason, writeActs } from "./write-acts"

/**
 * Writes a certificate down as its paper has it. It counts for nothing before somebody else has compared it.
 *
 * @returns its id
 * @throws ProblemError 400 with everything that is wrong, 403 `other_province`, 404 for a sent paper that is not there,
 *   409 `certification_known`, `submission_unfit`
 */
export async function draftCertification(desk: Desk, posted: DraftCertification): Promise<string> {
  const { submission_id, ...paper } = posted
  const { facts, subject } = await parse(desk, paper)
  await refuseKnown(desk, facts, subject)
  const sent = await requireSubmissionOf(desk, submission_id, "certificate")
  const id = newIdOf("certification")
  await writeActs(desk, [toDraft(desk, facts, subject, { id, submission_id: sent })], "")
  await markSubmissionSeen(desk, sent)
  return id
}

/**
 * A new version of what was mistyped. A verified one stays until somebody else has compared the new version; a draft
 * goes at once.
 *
 * @returns the new version's id
 * @throws ProblemError 400, 403, 404, 409 `certification_known`, `changed_meanwhile` when a correction waits already
 */
export async function correctCertification(
  desk: Desk,
  id: string,
  { reason, ...posted }: CorrectCertification,
): Promise<string> {
  const { row, province_code } = await requireCertification(desk.container, desk.official, id)
  requireProvince(desk.official, province_code)
  const { facts, subject } = await parse(desk, posted)
  const why = requireReason(reason)
  await refuseKnown(desk, facts, subject, row)
  const isDraft = row.verified_on === null
  const { scan_document_id, scan_owner_id, is_scan_public, evidence_url, evidence_bytes } = row
  const { is_demo, submission_id } = row
  const scan = { scan_document_id, scan_owner_id, is_scan_public, evidence_url, evidence_bytes }
  const kept = { ...scan, is_demo, submission_id, corrects: isDraft ? row.corrects : id }
  const corrected = newIdOf("certification")
  const replaced = {
    ...aboutOf(province_code),
    act: "corrected",
    id,
    set: gone(),
    expected: { verified_on: null },
  } as const
  await writeActs(
    desk,
    [...(isDraft ? [replaced] : []), toDraft(desk, facts, subject, { ...kept, id: corrected })],
    why,
  )
  return corrected
}

/**
 * Says that what was written down was compared with the scan or the public source. Whoever wrote it down may not. From
 * here on it counts; a correction takes the place of what it corrects.
 *
 * @throws ProblemError 403, 404, 409 `own_draft`, `source_missing`, `wrong_state`, each of the id in `field`, and
 *   `changed_meanwhile`
 */
export async function verifyCertifications(desk: Desk, ids: readonly string[]): Promise<void> {
  const { container, official } = desk
  const found = await requireCertifications(container, official, [...new Set(ids)])
  const mistyped = await container
    .resolve(OCOP_MODULE)
    .listCertifications({ id: found.flatMap(({ row }) => row.corrects ?? []) }, { take: null, withDeleted: true })
  const byId = new Map(mistyped.map((row) => [row.id, row]))
  const changes = allOrProblems(found, (one) => verification(official, one, byId.get(one.row.corrects ?? "")))
  await writeActs(desk, changes, "")
}

/** What is to be done for every one of them. @throws ProblemError with what is wrong of each, its id as the field */
function allOrProblems(
  found: readonly FoundCertification[],
  changesOf: (one: FoundCertification) => OfficialChange[],
): OfficialChange[] {
  const refused: ProblemError[] = []
  const changes = found.flatMap((one) => {
    try {
      return changesOf(one)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      const problems = error.problems.map((problem) => ({ ...problem, field: one.row.id }))
      refused.push(new ProblemError(error.status, problems))
      return []
    }
  })
  const [first] = refused
  if (!first) return changes
  throw found.length === 1
    ? first
    : new ProblemError(
        first.status,
        refused.flatMap(({ problems }) => problems),
      )
}

/** What was withdrawn stays withdrawn when its mistyped words are corrected. */
function verification(
  official: Official,
  { row, province_code }: FoundCertification,
  mistyped: CertificationRow | undefined,
): OfficialChange[] {
  requireProvince(official, province_code)
  if (row.verified_on !== null) throw wrong.wrongState()
  if (row.drafted_by === official.user.id) throw ownDraft()
  const { has_scan } = standingOfScan(scanOfCertification(row))
  if (!has_scan && (row.compared_with === null || row.compared_on === null)) throw wrong.sourceMissing()
  const about = aboutOf(province_code)
  const set = {
    verified_on: todayInVietnam(new Date()),
    verified_by: unitOf(province_code),
    source: row.compared_with ?? "Bản quét giấy chứng nhận",
    checked_by: official.user.id,
    ...(mistyped ? fateOf(mistyped) : {}),
  }
  const verified = { ...about, act: "verified", id: row.id, set, expected: { verified_on: null } } as const
  if (!mistyped) return [verified]
  const expected = { revoked_on: mistyped.revoked_on }
  return [{ ...about, act: "corrected", id: mistyped.id, set: gone(), expected }, verified]
}

/** Takes back what nobody has verified. @throws ProblemError 400, 403, 404, 409 `wrong_state` */
export async function discardCertification(desk: Desk, id: string, reason: string): Promise<void> {
  const { row, province_code } = await requireCertification(desk.container, desk.official, id)
  requireProvince(desk.official, province_code)
  if (row.verified_on !== null) throw wrong.wrongState()
  const discarded = {
    ...aboutOf(province_code),
    act: "discarded",
    id,
    set: gone(),
    expected: { verified_on: null },
  } as const
  await writeActs(desk, [discarded], requireReason(reason))
}

/**
 * Notes that its issuer withdrew it: from its day on it counts for nothing, whatever the other days say.
 *
 * @throws ProblemError 400, 403, 404, 409 `wrong_state`
 */
export async function revokeCertification(desk: Desk, id: string, posted: RevokeCertification): Promise<void> {
  const { row, province_code } = await requireCertification(desk.container, desk.official, id)
  requireProvince(desk.official, province_code)
  if (row.verified_on === null || row.revoked_on !== null) throw wrong.wrongState()
  const of = {
    valid_from: row.valid_from,
    number: row.number,
    grounds: WITHDRAWAL_GROUNDS,
    numberMissing: wrong.WITHDRAWAL_NUMBER_MISSING,
    confirmWrong: wrong.CONFIRM_WRONG,
  }
  const set = parseWithdrawal(posted, of, todayInVietnam(new Date()))
  const revoked = { ...aboutOf(province_code), act: "revoked", id, set, expected: { revoked_on: null } } as const
  await writeActs(desk, [revoked], set.revocation_ground)
}

/** @throws ProblemError 400, 403 `other_province` */
async function parse({ container, official }: Desk, { product_id, organization_id, ...paper }: CertificationOf) {
  const subject = await requireSubject(container, { product_id, organization_id })
  requireProvince(official, subject.province_code)
  return { facts: parseCertification(paper, todayInVietnam(new Date())), subject }
}

/**
 * One paper is written down once for the same goods, or the same organization. `corrected`: whose other versions, the
 * correction that waits among them, are no other papers.
 */
async function refuseKnown(
  desk: Desk,
  facts: CertificationFacts,
  subject: PaperSubject,
  corrected?: Pick<CertificationRow, "id" | "corrects">,
) {
  const { standard, number, issuer, issued_on } = facts
  const { product_id, organization_id } = subject
  const same = { standard, number, issuer, issued_on, product_id, organization_id }
  const known = await desk.container
    .resolve(OCOP_MODULE)
    .listCertifications(same, { select: ["id", "corrects"], take: null })
  const own = corrected && [corrected.id, corrected.corrects ?? corrected.id]
  if (known.some(({ id, corrects }) => !own?.includes(id) && !own?.includes(corrects ?? ""))) {
    throw wrong.certificationKnown()
  }
}

function toDraft(
  { official }: Desk,
  facts: CertificationFacts,
  { product_id, organization_id, province_code }: PaperSubject,
  kept: Record<string, unknown> & { id: string },
): OfficialChange {
  const scope = product_id === null ? "organization" : "product"
  const row = { ...kept, ...facts, scope, product_id, organization_id, drafted_by: official.user.id }
  return { ...aboutOf(province_code), act: "drafted", row }
}

function aboutOf(province_code: string | null) {
  return { subject: "certification", province_code } as const
}

/** What happened to a certificate after it was verified. */
function fateOf(row: CertificationRow) {
  const { revoked_on, revocation_ground, revocation_number, revocation_authority, reminded_on } = row
  return { revoked_on, revocation_ground, revocation_number, revocation_authority, reminded_on }
}

/** It stays for officials to read. */
function gone() {
  return { deleted_at: new Date() }
}
