import type { MedusaContainer } from "@medusajs/framework/types"
import { needsSizeStatement, type ProducerWish } from "@ocop/shared/joining"
import { readJoining } from "../joining/read-joining"
import type { Organization } from "../member/require-membership"

/** Whether an organization is a producer, or asks to be one, and what it still lacks for it. */
export async function readProducerWish(container: MedusaContainer, organization: Organization): Promise<ProducerWish> {
  const { is_producer, legal_form, producer_asked_at, producer_makes, producer_refusal } = organization
  // What its application would lack if it had said that it makes goods.
  const { papers, missing, is_small_or_medium } = await readJoining(container, { ...organization, is_producer: true })
  return {
    state: is_producer ? "producer" : producer_asked_at === null ? "none" : "asked",
    makes: producer_makes ?? "",
    asked_at: producer_asked_at === null ? null : new Date(producer_asked_at).toISOString(),
    refusal: producer_refusal,
    needs_size: needsSizeStatement(legal_form, false),
    is_small_or_medium,
    papers,
    // The statement of size is given together with the wish; the rest was looked at when it joined.
    missing: missing.filter(({ what }) => what === "paper"),
  }
}
