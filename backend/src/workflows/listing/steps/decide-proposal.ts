import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ownProposal, proposalNotWaiting } from "../../../listing/problems"
import { contentOf } from "../../../listing/read-listing"
import { requireProposal } from "../../../listing/read-proposals"
import { LISTING_MODULE } from "../../../modules/listing"
import type { Deciding } from "../types"

export type DecideInput = Deciding & { to: "approved" | "sent_back"; reasons: Record<string, string> | null }

/**
 * Of two who decide at once one does. Who wrote any of it for the organization may send it back, and not let it pass.
 *
 * @throws ProblemError 404, 409 `proposal_not_waiting`, 403 `own_proposal`
 */
export const decideProposalStep = createStep(
  "decide-proposal",
  async ({ id, decided_by, to, reasons }: DecideInput, { container }) => {
    const row = await requireProposal(container, id)
    if (to === "approved" && row.operators.includes(decided_by)) throw ownProposal()
    const content = contentOf(row)
    const decided = { status: to, reasons, decided_by, decided_at: new Date() }
    const moved = await container.resolve(LISTING_MODULE).move({ id, from: ["submitted"], content }, decided)
    if (!moved) throw proposalNotWaiting()
    const { organization_id, product_id } = row
    return new StepResponse({ id, organization_id, product_id, content }, { id, to })
  },
  async (done, { container }) => {
    if (!done) return
    const undecided = { status: "submitted" as const, reasons: null, decided_by: null, decided_at: null }
    await container.resolve(LISTING_MODULE).move({ id: done.id, from: [done.to] }, undecided)
  },
)
