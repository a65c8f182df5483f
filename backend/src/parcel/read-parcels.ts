import type { MedusaContainer } from "@medusajs/framework/types"
import { fromMedusaAddress } from "@ocop/shared/address"
import {
  PARCELS_PER_PAGE,
  ParcelDocument,
  ParcelPage,
  type ListParcels,
  type ParcelSummary,
  type Queue,
} from "@ocop/shared/parcel"
import type { z } from "@medusajs/framework/zod"
import { formatPhone } from "@ocop/shared/phone"
import { readAwaited } from "../direct/read-awaited"
import { gazetteer } from "../gazetteer"
import { readGiftPoint } from "../gift-order/is-gift"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { PARCEL_MODULE } from "../modules/parcel"
import { Shown } from "../purchase/shown"
import { countQueues } from "./count-queues"
import { parcelNotFound } from "./problems"
import { countsOf, readOrders } from "./read-orders"
import { openParcel, type ParcelRow } from "./require-parcel"
import { toParcelDocument } from "./to-parcel-document"

type Whose = { organization_id: string } | { group_id: string }

/**
 * The parcel of that code, of this seller or this purchase.
 *
 * @throws ProblemError 404 for another's as well as for none
 */
export async function findParcel(container: MedusaContainer, code: string, whose: Whose): Promise<ParcelRow> {
  const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ code, ...whose }, { take: 1 })
  if (!parcel) throw parcelNotFound()
  return parcel
}

export async function readParcel(container: MedusaContainer, parcel: ParcelRow): Promise<ParcelDocument> {
  const [open, events, sender, transfer, gift_point] = await Promise.all([
    openParcel(container, parcel),
    container
      .resolve(PARCEL_MODULE)
      .listParcelEvents({ parcel_id: parcel.id }, { order: { created_at: "ASC", id: "ASC" }, take: null }),
    readSender(container, parcel.organization_id),
    readAwaited(container, parcel),
    readGiftPoint(container, parcel.group_id),
  ])
  return ParcelDocument.parse({ ...toParcelDocument(open, events, { sender, transfer }), gift_point })
}

async function readSender(container: MedusaContainer, id: string): Promise<ParcelDocument["sender"]> {
  const { phone, street, commune_code, province_code } = await container
    .resolve(ORGANIZATION_MODULE)
    .retrieveOrganization(id, { select: ["phone", "street", "commune_code", "province_code"] })
  const places = gazetteer()
  return {
    phone: phone === null ? null : formatPhone(phone),
    street,
    commune: commune_code === null ? null : (places.commune(commune_code)?.name ?? null),
    province: places.province(province_code)?.name ?? null,
  }
}

/** One page of a list of the desk. Pages follow one another by where the last one ended, so that all are as fast. */
export async function readParcelPage(
  container: MedusaContainer,
  organization_id: string,
  { queue, after }: z.infer<typeof ListParcels>,
): Promise<ParcelPage> {
  const parcels = container.resolve(PARCEL_MODULE)
  const direction = isWaiting(queue) ? "ASC" : "DESC"
  const [rows, counts] = await Promise.all([
    parcels.listParcels(
      { organization_id, queue, ...beyond(after, direction) },
      { order: { placed_at: direction, id: direction }, take: PARCELS_PER_PAGE + 1 },
    ),
    countQueues(container, organization_id),
  ])
  const shown = rows.slice(0, PARCELS_PER_PAGE)
  const last = rows.length > PARCELS_PER_PAGE ? shown.at(-1) : undefined
  return ParcelPage.parse({
    queue,
    counts,
    parcels: await summarize(container, shown),
    next: last ? `${new Date(last.placed_at).getTime()}.${last.id}` : null,
  })
}

function isWaiting(queue: Queue): boolean {
  return queue === "to_pack" || queue === "packed" || queue === "returns"
}

/** What comes after the place that a link names; an unreadable place is the beginning. */
function beyond(after: string | undefined, direction: "ASC" | "DESC") {
  const [, time, id] = /^(\d{1,15})\.(\w+)$/.exec(after ?? "") ?? []
  if (time === undefined || id === undefined) return {}
  const placed_at = new Date(Number(time))
  const further = direction === "ASC" ? "$gt" : "$lt"
  return { $or: [{ placed_at: { [further]: placed_at } }, { placed_at, id: { [further]: id } }] }
}

async function summarize(container: MedusaContainer, rows: ParcelRow[]): Promise<ParcelSummary[]> {
  const [orders, groups] = await Promise.all([
    readOrders(
      container,
      rows.map(({ order_id }) => order_id),
    ),
    container
      .resolve(ORDER_GROUP_MODULE)
      .listOrderGroups({ id: rows.map(({ group_id }) => group_id) }, { select: ["id", "shown"], take: null }),
  ])
  const sold = new Map(
    groups.flatMap(({ shown }) => Shown.parse(shown).parcels.map((each) => [each.order_id, each] as const)),
  )
  return rows.flatMap((row) => {
    const [order, shown] = [orders.get(row.order_id), sold.get(row.order_id)]
    if (!order || !shown) return []
    const address = fromMedusaAddress(order.shipping_address)
    return {
      code: row.code,
      state: row.state,
      is_confirmed: row.confirmed_at !== null,
      placed_at: new Date(row.placed_at).toISOString(),
      pack_by: row.pack_by,
      recipient: address?.name ?? "",
      place: [address?.commune, address?.province].filter(Boolean).join(", "),
      lines: shown.lines
        .map((line) => ({ line, counts: countsOf(line, order) }))
        .filter(({ counts }) => row.state === "canceled" || counts.ordered > counts.canceled)
        .map(({ line: { name, variant_title }, counts: { ordered, canceled } }) => ({
          name,
          variant_title,
          quantity: row.state === "canceled" ? ordered : ordered - canceled,
        })),
      due: Number(row.due),
      pickup_at: shown.pickup,
    }
  })
}
