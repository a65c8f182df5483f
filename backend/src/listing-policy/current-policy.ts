import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingPolicy } from "@ocop/shared/listing-policy"
import { env } from "../env"
import { SETTING_MODULE } from "../modules/setting"

/** What holds while no operator has chosen. */
export const USUAL_POLICY: ListingPolicy = env.LISTING_POLICY

/** Whether goods without a star in force are sold. Asked at every reading: a change counts from its first moment. */
export async function currentPolicy(container: MedusaContainer): Promise<ListingPolicy> {
  return (await container.resolve(SETTING_MODULE).listingPolicy()) ?? USUAL_POLICY
}
