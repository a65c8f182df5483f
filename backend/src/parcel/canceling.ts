import type { CreateReservationItemInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CANCEL_REASONS } from "@ocop/shared/parcel"
import { PARCEL_MODULE } from "../modules/parcel"
import { readOrders } from "./read-orders"
import { requireParcelOf } from "./require-parcel"
import { standOf } from "./stand-of"

const WAIT_SECONDS = 30

/** The wish to cancel all of an order, as it is kept until it is fulfilled, and the stock that the order held then. */
export const Canceling = z.object({
  key: z.string(),
  acted: z.object({
    actor: z.enum(["buyer", "seller", "operator", "system"]),
    actor_id: z.string().nullable(),
    on_behalf: z.boolean(),
  }),
  lines: z.array(z.object({ line_id: z.string(), quantity: z.number() })),
  reason: z.enum(CANCEL_REASONS),
  note: z.string(),
  held: z.array(
    z.object({
      line_item_id: z.string(),
      inventory_item_id: z.string(),
      location_id: z.string(),
      quantity: z.number(),
      allow_backorder: z.boolean(),
      created_by: z.string().nullable(),
      description: z.string().nullable(),
    }),
  ),
})
export type Canceling = z.infer<typeof Canceling>

type Held = Canceling["held"]

/** Keeps the wish before anything is done about it, also that of a stopped run, which held what it has let go. */
export async function beginCanceling(
  container: MedusaContainer,
  order_id: string,
  wish: Omit<Canceling, "held">,
): Promise<Canceling> {
  const { id, canceling: begun } = await requireParcelOf(container, order_id)
  const order = (await readOrders(container, [order_id])).get(order_id)
  const line_item_id = (order?.items ?? []).map((item) => item.id)
  const held = await container.resolve(Modules.INVENTORY).listReservationItems({ line_item_id }, { take: null })
  const now = held.map((item) => ({
    ...item,
    quantity: Number(item.quantity),
    allow_backorder: item.allow_backorder === true,
  }))
  const before = begun === null ? [] : Canceling.parse(begun).held
  const canceling = Canceling.parse({ ...wish, held: before.length > 0 ? before : now })
  await container.resolve(PARCEL_MODULE).updateParcels({ id, canceling })
  return canceling
}

/**
 * Takes back what has been done for a wish that was not fulfilled: nothing tells of it, and the order holds its stock
 * again. Stock that somebody else has taken since stays away, which is logged.
 */
export async function undoCanceling(
  container: MedusaContainer,
  order_id: string,
  { key, held }: Canceling,
): Promise<void> {
  const parcel = await requireParcelOf(container, order_id)
  await forgetTold(container, parcel.id, key)
  await holdAgain(container, held).catch(() => {
    const line = { event: "order_not_held", order_id }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
  })
  const stand = await standOf(container, parcel, parcel.queue === "returns")
  await container.resolve(PARCEL_MODULE).updateParcels({ id: parcel.id, canceling: null, ...stand })
}

/** An order that was not cancelled after all is not told to be. */
export async function forgetTold(container: MedusaContainer, parcel_id: string, key: string): Promise<void> {
  const parcels = container.resolve(PARCEL_MODULE)
  const told = await parcels.listParcelEvents({ parcel_id, key, kind: "canceled" }, { select: ["id"], take: null })
  if (told.length > 0) await parcels.deleteParcelEvents(told.map(({ id }) => id))
}

async function holdAgain(container: MedusaContainer, held: Held): Promise<void> {
  if (held.length === 0) return
  const inventory = container.resolve(Modules.INVENTORY)
  const keys = [...new Set(held.map(({ inventory_item_id }) => inventory_item_id))].sort()
  const reserve = async () => {
    const line_item_id = held.map((each) => each.line_item_id)
    const known = await inventory.listReservationItems({ line_item_id }, { take: null })
    const isHeld = (each: Held[number]) =>
      known.some((row) => row.line_item_id === each.line_item_id && row.inventory_item_id === each.inventory_item_id)
    const missing = held.filter((each) => !isHeld(each)).map(toReservation)
    if (missing.length > 0) await inventory.createReservationItems(missing)
  }
  await container.resolve(Modules.LOCKING).execute(keys, reserve, { timeout: WAIT_SECONDS })
}

function toReservation({ created_by, description, ...held }: Held[number]): CreateReservationItemInput {
  return { ...held, ...(created_by === null ? {} : { created_by }), ...(description === null ? {} : { description }) }
}
