import { model } from "@medusajs/framework/utils"
import { LISTING_POLICIES } from "@ocop/shared/listing-policy"

/**
 * The listing policy from a moment on, and who chose it why. The last row is what holds; the database refuses to change
 * or delete one.
 */
const ListingPolicyChange = model.define("listing_policy_change", {
  id: model.id({ prefix: "lpc" }).primaryKey(),
  at: model.dateTime(),
  policy: model.enum([...LISTING_POLICIES]),
  reason: model.text(),
  /** A user's id, and the e-mail of that day: accounts go, decisions stay. */
  user_id: model.text(),
  user_email: model.text(),
})

export default ListingPolicyChange
