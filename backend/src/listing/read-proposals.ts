import type { MedusaContainer } from "@medusajs/framework/types"
import {
  differencesOf,
  LISTINGS_PER_PAGE,
  type ListProposals,
  type ProposalDocument,
  type ProposalPage,
} from "@ocop/shared/listing"
import type { PerPage } from "../http/per-page"
import { LISTING_MODULE } from "../modules/listing"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type { Official } from "../official/require-official"
import { isSeatedWithin, seatedWithin } from "../official/seats"
import { readPhotos } from "../photo/read-photos"
import { previewUrl } from "./preview-link"
import { noSuchProposal } from "./problems"
import { contentOf, flagsIn, photoOwnerOf, reasonsOf, type ProposalRow } from "./read-listing"
import { contentOfProduct, requireOwnProduct } from "./read-product"

/**
 * The reviewer's queue, of organizations of their provinces: what has waited longest first. Drafts are nobody's but
 * their organization's.
 */
export async function readProposals(
  container: MedusaContainer,
  reviewer: Official,
  { status, page, per_page = LISTINGS_PER_PAGE }: ListProposals & PerPage,
): Promise<ProposalPage> {
  const [rows, count] = await container
    .resolve(LISTING_MODULE)
    .listAndCountListingProposals(
      { status, submitted_at: { $ne: null }, ...(await seatedWithin(container, reviewer)) },
      { order: { submitted_at: "ASC", id: "ASC" }, skip: (page - 1) * per_page, take: per_page },
    )
  const names = await namesOf(container, rows)
  return {
    proposals: rows.map((row) => toSummary(row, names)),
    count,
    page,
    page_count: Math.max(1, Math.ceil(count / per_page)),
  }
}

/** A proposal that was submitted once. @throws ProblemError 404 */
export async function requireProposal(container: MedusaContainer, id: string): Promise<ProposalRow> {
  const [row] = await container.resolve(LISTING_MODULE).listListingProposals({ id }, { take: 1 })
  if (!row || row.submitted_at === null) throw noSuchProposal()
  return row
}

/** The same, of an organization of the reviewer's provinces. @throws ProblemError 404 */
export async function requireProposalFor(
  container: MedusaContainer,
  reviewer: Official,
  id: string,
): Promise<ProposalRow> {
  const row = await requireProposal(container, id)
  if (!(await isSeatedWithin(container, reviewer, row.organization_id))) throw noSuchProposal()
  return row
}

/** A proposal beside what is on sale. @throws ProblemError 404 */
export async function readProposal(
  container: MedusaContainer,
  reviewer: Official,
  id: string,
): Promise<ProposalDocument> {
  const row = await requireProposalFor(container, reviewer, id)
  const content = contentOf(row)
  const live = await readLive(container, row)
  return {
    ...toSummary(row, await namesOf(container, [row])),
    content,
    live,
    differences: differencesOf(live, content),
    flags: flagsIn(row),
    reasons: reasonsOf(row),
    photos: await readPhotos(container, photoOwnerOf(row)),
    on_behalf: row.on_behalf,
    decided_by: row.decided_by,
    preview_url: previewUrl(row.id, reviewer.user.id),
  }
}

async function readLive(container: MedusaContainer, { product_id, organization_id }: ProposalRow) {
  if (product_id === null) return null
  return contentOfProduct(container, await requireOwnProduct(container, { id: product_id, organization_id }))
}

type Named = { id: string; handle: string; name: string }

async function namesOf(container: MedusaContainer, rows: ProposalRow[]): Promise<Map<string, Named>> {
  const id = [...new Set(rows.map(({ organization_id }) => organization_id))]
  const found = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ id }, { select: ["id", "handle", "name"], take: id.length })
  return new Map(found.map(({ id, handle, name }) => [id, { id, handle, name }]))
}

function toSummary(row: ProposalRow, names: ReadonlyMap<string, Named>) {
  const { id, organization_id, product_id, name, status, submitted_at, decided_at } = row
  return {
    id,
    organization: names.get(organization_id) ?? { id: organization_id, handle: "", name: "" },
    product_id,
    name,
    status,
    flag_count: flagsIn(row).length,
    submitted_at: submitted_at && new Date(submitted_at).toISOString(),
    decided_at: decided_at && new Date(decided_at).toISOString(),
  }
}
