import type { MedusaContainer } from "@medusajs/framework/types"
import { changeListingWorkflow } from "../workflows/listing/change-listing"
import { publishListingWorkflow } from "../workflows/listing/publish-listing"
import type { Deciding } from "../workflows/listing/types"
import { requireProposal } from "./read-proposals"

/**
 * Lets a proposal pass: a new product, or other words for one on sale. Approved twice it is approved once.
 *
 * @throws ProblemError 404, 403 `own_proposal`, 409 `proposal_not_waiting`, `seller_not_ready` or `packs_fixed`
 */
export async function approveListing(container: MedusaContainer, input: Deciding): Promise<void> {
  const { status, product_id } = await requireProposal(container, input.id)
  if (status === "approved") return
  const workflow = product_id === null ? publishListingWorkflow : changeListingWorkflow
  await workflow(container).run({ input })
}
