import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isHandle } from "@ocop/shared/handle"
import { readShown } from "../sales-point/find-points"
import { pointNotFound } from "../sales-point/problems"
import type { SalesPointRow } from "../sales-point/require-point"
import { createBasketWorkflow } from "../workflows/basket/create-basket"
import { openPickupWorkflow } from "../workflows/sales-point/open-pickup"
import { noPickup } from "./problems"

const WAIT_SECONDS = 20

/** @throws ProblemError 404 for an unknown handle, and for what is not public */
export async function requirePublicPoint(container: MedusaContainer, handle: string): Promise<SalesPointRow> {
  const [shown] = isHandle(handle) ? await readShown(container, handle) : []
  if (!shown) throw pointNotFound()
  return shown.row
}

/**
 * An empty basket in the channel of a point, out of whose shelf it is filled.
 *
 * @throws ProblemError 404, 409 no_pickup
 */
export async function startPointBasket(
  container: MedusaContainer,
  handle: string,
  customer_id: string | undefined,
): Promise<string> {
  const { id, takes_pickup } = await requirePublicPoint(container, handle)
  if (!takes_pickup) throw noPickup()
  const sales_channel_id = await openedChannel(container, id)
  const { result } = await createBasketWorkflow(container).run({ input: { sales_channel_id, customer_id } })
  return result.id
}

/** The channel of a point. @throws ProblemError 409 no_pickup before it was verified */
export async function openedChannel(container: MedusaContainer, point_id: string): Promise<string> {
  const sales_channel_id = await openPickup(container, point_id)
  if (sales_channel_id === null) throw noPickup()
  return sales_channel_id
}

/**
 * The channel of a point; null before it was verified. Those that were verified before goods could be fetched learn it with
 * their first basket, or with the first box that they fill.
 */
export async function openPickup(container: MedusaContainer, point_id: string): Promise<string | null> {
  const known = await readOpened(container, point_id)
  if (known.sales_channel_id !== null && !known.has_pickup) {
    const open = () => openPickupWorkflow(container).run({ input: { id: point_id } })
    await container.resolve(Modules.LOCKING).execute(`open-pickup:${point_id}`, open, { timeout: WAIT_SECONDS })
  }
  return known.sales_channel_id
}

async function readOpened(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_point",
    fields: ["id", "sales_channel.id", "shipping_profile.id"],
    filters: { id },
  })
  return {
    sales_channel_id: data[0]?.sales_channel?.id ?? null,
    has_pickup: Boolean(data[0]?.shipping_profile),
  }
}
