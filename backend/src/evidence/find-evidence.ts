import type { MedusaContainer } from "@medusajs/framework/types"
import {
  EVIDENCE_PER_PAGE,
  MAX_WITHOUT_PAPER,
  VERDICTS,
  type EvidenceMatch,
  type EvidenceMatches,
} from "@ocop/shared/evidence"
import { ProblemError } from "../http/problem-error"
import { OCOP_MODULE } from "../modules/ocop"
import { findNamed, findNearlyNamed, type Named, type NamedGoods } from "./find-named"
import { toMatches } from "./to-match"

type Found = {
  found_by: EvidenceMatches["found_by"]
  matches: EvidenceMatch[]
  without_paper: EvidenceMatches["without_paper"]
}

/**
 * Papers that carry a number, however it was typed; when none does, those of the goods or makers of that name, or of
 * the names that come near it. Only those that somebody has compared with a source: a claim is no evidence. What is in
 * force comes first.
 *
 * @throws ProblemError 404 `no_such_page` beyond the last page
 */
export async function findEvidence(
  container: MedusaContainer,
  { q, page }: { q: string; page: number },
  day: string,
): Promise<EvidenceMatches> {
  const { found_by, matches, without_paper } = await find(container, q, day)
  const page_count = Math.max(1, Math.ceil(matches.length / EVIDENCE_PER_PAGE))
  if (page > page_count) throw noSuchPage(page_count)
  const shown = matches
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1))
    .slice((page - 1) * EVIDENCE_PER_PAGE, page * EVIDENCE_PER_PAGE)
  return { day, found_by, count: matches.length, page, page_count, matches: shown, without_paper }
}

async function find(container: MedusaContainer, q: string, day: string): Promise<Found> {
  const byNumber = await findByNumber(container, q, day)
  if (byNumber.length > 0) return { found_by: "number", matches: byNumber, without_paper: [] }
  const named = await findNamed(container, q)
  if (isSomething(named)) return { found_by: "name", ...(await papersOf(container, named, day)) }
  const near = await findNearlyNamed(container, q)
  return { found_by: isSomething(near) ? "near_name" : null, ...(await papersOf(container, near, day)) }
}

const isSomething = ({ goods, maker_ids }: Named) => goods.length > 0 || maker_ids.length > 0

const VERIFIED = { verified_on: { $ne: null } }

async function findByNumber(container: MedusaContainer, number: string, day: string): Promise<EvidenceMatch[]> {
  const ocop = container.resolve(OCOP_MODULE)
  const { decision_ids, certification_ids } = await ocop.findPapersByNumber(number)
  const [recognitions, certifications] = await Promise.all([
    ocop.listRecognitions({ decision_id: decision_ids, ...VERIFIED }, { relations: ["decision"], take: null }),
    ocop.listCertifications({ id: certification_ids, ...VERIFIED }, { take: null }),
  ])
  return toMatches(container, recognitions, certifications, day)
}

/** All papers of makers, and those of goods themselves; and the goods that no paper names. */
async function papersOf(
  container: MedusaContainer,
  { goods, maker_ids }: Named,
  day: string,
): Promise<Pick<Found, "matches" | "without_paper">> {
  const ocop = container.resolve(OCOP_MODULE)
  const of = { $or: [{ product_id: goods.map(({ id }) => id) }, { organization_id: maker_ids }], ...VERIFIED }
  const [recognitions, certifications] = await Promise.all([
    ocop.listRecognitions(of, { relations: ["decision"], take: null }),
    ocop.listCertifications(of, { take: null }),
  ])
  const matches = await toMatches(container, recognitions, certifications, day)
  const papered = new Set(matches.map(({ product_id }) => product_id))
  const bare = goods.filter(({ id }) => !papered.has(id))
  return { matches, without_paper: bare.slice(0, MAX_WITHOUT_PAPER).map(withoutId) }
}

const withoutId = ({ handle, name, maker }: NamedGoods) => ({ handle, name, maker })

function rankOf({ verdict }: EvidenceMatch): number {
  return VERDICTS.indexOf(verdict)
}

function noSuchPage(page_count: number): ProblemError {
  const message = `Không có trang này, kết quả chỉ có ${page_count} trang.`
  return new ProblemError(404, { type: "no_such_page", message, field: "page" })
}
