import type { MedusaContainer } from "@medusajs/framework/types"
import type { SetPickup } from "@ocop/shared/pickup"
import { parseDelivery } from "../basket/parse-delivery"
import { readPointSale } from "../basket/point-sale"
import { setAddress } from "../basket/set-address"
import type { CartRow } from "../basket/to-line-facts"
import { gazetteer } from "../gazetteer"
import { ProblemError } from "../http/problem-error"
import { noPickup, notAtPoint, pickupOnly } from "./problems"

/**
 * Who fetches what is in a basket of a point. Its address is the point's own.
 *
 * @throws ProblemError 400 with everything that is wrong at once, 409 not_picked_up, no_pickup
 */
export async function setPickup(container: MedusaContainer, cart: CartRow, posted: SetPickup): Promise<void> {
  const sale = await readPointSale(container, cart.sales_channel_id, [])
  if (sale === null) throw notAtPoint()
  const { pickup } = sale.seller
  if (pickup === null) throw noPickup()
  const { commune_code, place } = pickup
  const parsed = parseDelivery({ ...posted, commune_code, street: place.street }, gazetteer())
  if (!parsed.ok) throw new ProblemError(400, parsed.problems)
  await setAddress(container, cart, parsed.address, parsed.email)
}

/** @throws ProblemError 409 pickup_only for a basket of a point */
export async function refusePickup(container: MedusaContainer, cart: CartRow): Promise<void> {
  if ((await readPointSale(container, cart.sales_channel_id, [])) !== null) throw pickupOnly()
}
