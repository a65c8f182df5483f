import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { FLAG_KINDS, flagsOf, listingGaps, ListingContent, type ListingDocument } from "@ocop/shared/listing"
import { LISTING_MODULE } from "../modules/listing"
import type ProposalModel from "../modules/listing/models/listing-proposal"
import { readPhotos } from "../photo/read-photos"
import { noSuchListing } from "./problems"

export type ProposalRow = InferTypeOf<typeof ProposalModel>

const Reasons = z.record(z.string(), z.string())
const Flags = z.array(z.object({ field: z.string(), kind: z.enum(FLAG_KINDS), word: z.string() }))

export const contentOf = (row: Pick<ProposalRow, "content">) => ListingContent.parse(row.content)
export const reasonsOf = (row: Pick<ProposalRow, "reasons">) => Reasons.parse(row.reasons ?? {})
export const flagsIn = (row: Pick<ProposalRow, "flags">) => Flags.parse(row.flags ?? [])

/** What photos of a listing are kept under: its product, while there is none the draft itself. */
export function photoOwnerOf({ id, product_id }: Pick<ProposalRow, "id" | "product_id">): string {
  return product_id ?? id
}

/** A listing of this organization. @throws ProblemError 404 */
export async function requireListing(
  container: MedusaContainer,
  { id, organization_id }: { id: string; organization_id: string },
): Promise<ProposalRow> {
  const [row] = await container.resolve(LISTING_MODULE).listListingProposals({ id, organization_id }, { take: 1 })
  if (!row) throw noSuchListing()
  return row
}

/** A listing as its organization sees it. @throws ProblemError 404 */
export async function readListing(
  container: MedusaContainer,
  asked: { id: string; organization_id: string },
): Promise<ListingDocument> {
  const row = await requireListing(container, asked)
  const content = contentOf(row)
  return {
    id: row.id,
    product_id: row.product_id,
    product_handle: await handleOf(container, row.product_id),
    status: row.status,
    content,
    reasons: reasonsOf(row),
    flags: flagsOf(content),
    gaps: listingGaps(content),
    photos: await readPhotos(container, photoOwnerOf(row)),
  }
}

async function handleOf(container: MedusaContainer, id: string | null): Promise<string | null> {
  if (id === null) return null
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["handle"], filters: { id } })
  return data[0]?.handle ?? null
}
