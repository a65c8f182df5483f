import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import {
  SUBMISSIONS_PER_PAGE,
  type ListSubmissions,
  type PaperSubmission,
  type QueuedSubmission,
  type SubmissionPage,
  type SubmissionQueue,
} from "@ocop/shared/paper-submission"
import { readDocuments, type DocumentOwner } from "../document/read-documents"
import type { PerPage } from "../http/per-page"
import { OCOP_MODULE } from "../modules/ocop"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { PAPER_SUBMISSION_MODULE } from "../modules/paper-submission"
import type PaperSubmissionModel from "../modules/paper-submission/models/paper-submission"
import type { Official } from "../official/require-official"
import { isSeatedWithin, seatedWithin } from "../official/seats"
import { noSuchSubmission } from "./problems"

export type SubmissionRow = InferTypeOf<typeof PaperSubmissionModel>

export const PAGE_PURPOSE = "page"

export function pagesOwner(id: string): DocumentOwner {
  return { type: "paper_submission", id }
}

/** What an organization has sent, the newest first, but for what it took back. A page past the end is empty. */
export async function readSubmissions(
  container: MedusaContainer,
  organization_id: string,
  page: number,
): Promise<SubmissionPage> {
  const [rows, count] = await container.resolve(PAPER_SUBMISSION_MODULE).listAndCountPaperSubmissions(
    { organization_id, status: { $ne: "withdrawn" } },
    {
      order: { submitted_at: "DESC", id: "DESC" },
      skip: (page - 1) * SUBMISSIONS_PER_PAGE,
      take: SUBMISSIONS_PER_PAGE,
    },
  )
  const submissions = await toSubmissions(container, rows)
  return { submissions, page, page_count: Math.max(1, Math.ceil(count / SUBMISSIONS_PER_PAGE)) }
}

/** One of an organization's. @throws ProblemError 404 */
export async function requireSubmission(
  container: MedusaContainer,
  { id, organization_id }: { id: string; organization_id?: string },
): Promise<SubmissionRow> {
  const [row] = await container
    .resolve(PAPER_SUBMISSION_MODULE)
    .listPaperSubmissions({ id, ...(organization_id === undefined ? {} : { organization_id }) }, { take: 1 })
  if (!row) throw noSuchSubmission()
  return row
}

/** @throws ProblemError 404 */
export async function readSubmission(
  container: MedusaContainer,
  asked: { id: string; organization_id: string },
): Promise<PaperSubmission> {
  const [submission] = await toSubmissions(container, [await requireSubmission(container, asked)])
  if (!submission) throw noSuchSubmission()
  return submission
}

/** The queue of those who look at papers, of organizations of their provinces: what has waited longest first. */
export async function readQueue(
  container: MedusaContainer,
  official: Official,
  { status, page, per_page = SUBMISSIONS_PER_PAGE }: ListSubmissions & PerPage,
): Promise<SubmissionQueue> {
  const [rows, count] = await container.resolve(PAPER_SUBMISSION_MODULE).listAndCountPaperSubmissions(
    { status, ...(await seatedWithin(container, official)) },
    {
      order: { submitted_at: status === "submitted" ? "ASC" : "DESC", id: "ASC" },
      skip: (page - 1) * per_page,
      take: per_page,
    },
  )
  return { submissions: await toQueued(container, rows), count, page }
}

/** One of an organization of the official's provinces. @throws ProblemError 404 */
export async function requireSubmissionFor(
  container: MedusaContainer,
  official: Official,
  id: string,
): Promise<SubmissionRow> {
  const row = await requireSubmission(container, { id })
  if (!(await isSeatedWithin(container, official, row.organization_id))) throw noSuchSubmission()
  return row
}

/** @throws ProblemError 404 */
export async function readQueued(
  container: MedusaContainer,
  official: Official,
  id: string,
): Promise<QueuedSubmission> {
  const [submission] = await toQueued(container, [await requireSubmissionFor(container, official, id)])
  if (!submission) throw noSuchSubmission()
  return submission
}

async function toQueued(container: MedusaContainer, rows: SubmissionRow[]): Promise<QueuedSubmission[]> {
  const ids = [...new Set(rows.map(({ organization_id }) => organization_id))]
  const [submissions, organizations] = await Promise.all([
    toSubmissions(container, rows),
    container
      .resolve(ORGANIZATION_MODULE)
      .listOrganizations({ id: ids }, { select: ["id", "handle", "name"], take: null }),
  ])
  const named = new Map(organizations.map(({ id, handle, name }) => [id, { id, handle, name }]))
  const records = await recordsOf(container, rows)
  return submissions.map((submission, index) => {
    const id = rows[index]?.organization_id ?? ""
    const record = records.get(submission.id) ?? null
    return { ...submission, record, organization: named.get(id) ?? { id, handle: "", name: "" } }
  })
}

/** What officials have written down from sent papers; what they took back is not among them. */
async function recordsOf(
  container: MedusaContainer,
  rows: readonly SubmissionRow[],
): Promise<Map<string, NonNullable<QueuedSubmission["record"]>>> {
  const ocop = container.resolve(OCOP_MODULE)
  const sent = { submission_id: rows.map(({ id }) => id) }
  const config = { select: ["id", "submission_id"], take: null }
  const [decisions, certifications] = await Promise.all([
    ocop.listDecisions(sent, config),
    ocop.listCertifications(sent, config),
  ])
  const of = (subject: "decision" | "certification", written: { id: string; submission_id: string | null }[]) =>
    written.map(({ id, submission_id }) => [submission_id ?? "", { subject, id }] as const)
  return new Map([...of("decision", decisions), ...of("certification", certifications)])
}

async function toSubmissions(container: MedusaContainer, rows: SubmissionRow[]): Promise<PaperSubmission[]> {
  const records = await recordsOf(container, rows)
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      kind: row.kind,
      standard: row.standard,
      product_name: row.product_name,
      number: row.number,
      issuer: row.issuer,
      issued_on: row.issued_on,
      valid_until: row.valid_until,
      note: row.note,
      status: row.status,
      remark: row.remark,
      submitted_at: new Date(row.submitted_at).toISOString(),
      decided_at: row.decided_at && new Date(row.decided_at).toISOString(),
      on_behalf: row.on_behalf,
      files: await readDocuments(container, pagesOwner(row.id)),
      is_recorded: records.has(row.id),
    })),
  )
}
