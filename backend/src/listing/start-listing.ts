import type { MedusaContainer } from "@medusajs/framework/types"
import { EMPTY_LISTING, OPEN_STATUSES, type ListingContent, type StartListing } from "@ocop/shared/listing"
import { LISTING_MODULE } from "../modules/listing"
import { startListingWorkflow } from "../workflows/listing/start-listing"
import type { NewProposal } from "../workflows/listing/steps/create-proposal"
import type { ActingFor } from "../workflows/listing/types"
import { contentOfProduct, requireOwnProduct } from "./read-product"

type Started = { id: string; isNew: boolean }

/**
 * Begins the listing of a new product, with the words of another one of the organization's if it likes. The same form
 * sent again, also at the same time, is the draft that it made.
 *
 * @throws ProblemError 404 for a product of somebody else's
 */
export async function startListing(
  container: MedusaContainer,
  acting: ActingFor,
  { key, name, set_no, copy_of }: StartListing,
): Promise<Started> {
  const { organization_id } = acting
  const begun = copy_of === undefined ? EMPTY_LISTING : await copyOf(container, { id: copy_of, organization_id })
  const content = { ...begun, name, set_no }
  return startOnce(
    container,
    { organization_id, draft_key: key },
    { ...acting, draft_key: key, product_id: null, content },
  )
}

/** The packs are new ones, and there is nothing of them yet. */
async function copyOf(
  container: MedusaContainer,
  asked: { id: string; organization_id: string },
): Promise<ListingContent> {
  const content = await contentOfProduct(container, await requireOwnProduct(container, asked))
  return { ...content, variants: content.variants.map((variant) => ({ ...variant, id: null, stock: 0 })) }
}

/** Begins to change what is said of a product on sale, or goes on with the change that is open. @throws ProblemError 404 */
export async function startChange(container: MedusaContainer, acting: ActingFor, product_id: string): Promise<Started> {
  const { organization_id } = acting
  const product = await requireOwnProduct(container, { id: product_id, organization_id })
  const content = await contentOfProduct(container, product)
  const open = { organization_id, product_id, status: [...OPEN_STATUSES] }
  // A key for each change: the last one that was decided stays as the record.
  const [, count] = await container.resolve(LISTING_MODULE).listAndCountListingProposals({ product_id }, { take: 1 })
  return startOnce(container, open, { ...acting, draft_key: `${product_id}-${count + 1}`, product_id, content })
}

async function startOnce(container: MedusaContainer, known: object, proposal: NewProposal): Promise<Started> {
  const find = async () => {
    const [row] = await container.resolve(LISTING_MODULE).listListingProposals(known, { take: 1 })
    return row && { id: row.id, isNew: false }
  }
  const before = await find()
  if (before) return before
  try {
    const { result } = await startListingWorkflow(container).run({ input: proposal })
    return { id: result.id, isNew: true }
  } catch (error) {
    // Sent twice at once: the other one has begun it.
    const other = await find()
    if (!other) throw error
    return other
  }
}
