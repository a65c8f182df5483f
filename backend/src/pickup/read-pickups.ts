import type { MedusaContainer } from "@medusajs/framework/types"
import { fromMedusaAddress } from "@ocop/shared/address"
import type { PaymentMethod } from "@ocop/shared/basket"
import { todayInVietnam } from "@ocop/shared/day"
import { formatPhone } from "@ocop/shared/phone"
import { keptUntil, parsePickupCode, PickupDocument, type ListPickups, type PickupPage } from "@ocop/shared/pickup"
import { hasAllWords } from "@ocop/shared/search"
import { toContents } from "../basket/to-contents"
import { tidy } from "../http/typed-text"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { PARCEL_MODULE } from "../modules/parcel"
import { parcelNotFound } from "../parcel/problems"
import { countsOf, readOrders } from "../parcel/read-orders"
import type { OpenParcel, ParcelRow } from "../parcel/require-parcel"
import { Shown } from "../purchase/shown"
import type { SalesPointRow } from "../sales-point/require-point"
import { hashOf } from "./code"

/** As many as are listed, and looked through. */
const MOST = 200

const WAITING = ["to_pack" as const, "packed" as const, "shipped" as const, "awaiting_payment" as const]

/**
 * The order of that code that is fetched at a point.
 *
 * @throws ProblemError 404 for another point's as well as for none
 */
export async function findPickup(container: MedusaContainer, point: SalesPointRow, code: string): Promise<ParcelRow> {
  const of = { code, pickup_point_id: point.id, organization_id: point.organization_id }
  const [parcel] = await container.resolve(PARCEL_MODULE).listParcels(of, { take: 1 })
  if (!parcel) throw parcelNotFound()
  return parcel
}

/** @throws ProblemError 404 where the order behind it is gone */
export async function readPickup(container: MedusaContainer, parcel: ParcelRow): Promise<PickupDocument> {
  const [pickup] = await readAll(container, [parcel])
  if (!pickup) throw parcelNotFound()
  return pickup
}

/** The orders that are fetched at a point: those that wait, or the last ones that are over, or those that are sought. */
export async function readPickupPage(
  container: MedusaContainer,
  point: SalesPointRow,
  { list, q }: ListPickups,
): Promise<PickupPage> {
  const typed = tidy(q)
  const code = parsePickupCode(typed)
  // A name of six letters may look like a code.
  const found = code === null ? [] : await byCode(container, point, code)
  const rows = found.length > 0 ? found : await listOf(container, point, list)
  const opened = await readAll(container, rows.slice(0, MOST))
  return {
    point: { handle: point.handle, name: point.name },
    list,
    q: typed,
    pickups: found.length > 0 ? opened : opened.filter((pickup) => fits(pickup, typed)),
    is_cut: rows.length > MOST,
  }
}

function listOf(container: MedusaContainer, { id }: SalesPointRow, list: ListPickups["list"]): Promise<ParcelRow[]> {
  const direction = list === "waiting" ? "ASC" : "DESC"
  return container
    .resolve(PARCEL_MODULE)
    .listParcels(
      { pickup_point_id: id, state: list === "waiting" ? WAITING : ["delivered", "canceled"] },
      { order: { placed_at: direction, id: direction }, take: MOST + 1 },
    )
}

function byCode(container: MedusaContainer, { id }: SalesPointRow, code: string): Promise<ParcelRow[]> {
  return container
    .resolve(PARCEL_MODULE)
    .listParcels({ pickup_point_id: id, pickup_code_hash: hashOf(id, code) }, { take: 1 })
}

/** The last digits of the phone, a name, or both, in any order. */
function fits({ recipient, code }: PickupDocument, typed: string): boolean {
  if (typed === "") return true
  if (code.startsWith(typed.toUpperCase())) return true
  const digits = typed.replace(/\D/g, "")
  const name = tidy(typed.replace(/\d/g, " "))
  const isPhone = digits === "" || recipient.phone.replace(/\D/g, "").endsWith(digits)
  return isPhone && (name === "" || hasAllWords(name, recipient.name))
}

async function readAll(container: MedusaContainer, rows: readonly ParcelRow[]): Promise<PickupDocument[]> {
  const [orders, groups] = await Promise.all([
    readOrders(
      container,
      rows.map(({ order_id }) => order_id),
    ),
    container
      .resolve(ORDER_GROUP_MODULE)
      .listOrderGroups(
        { id: rows.map(({ group_id }) => group_id) },
        { select: ["id", "shown", "payment_method"], take: null },
      ),
  ])
  return rows.flatMap((parcel) => {
    const group = groups.find(({ id }) => id === parcel.group_id)
    const shown = group && Shown.parse(group.shown).parcels.find(({ order_id }) => order_id === parcel.order_id)
    const order = orders.get(parcel.order_id)
    return shown && order ? [toPickup({ parcel, shown, order, method: group.payment_method })] : []
  })
}

type Read = Pick<OpenParcel, "parcel" | "shown" | "order"> & { method: PaymentMethod }

function toPickup({ parcel, shown, order, method }: Read): PickupDocument {
  const address = fromMedusaAddress(order.shipping_address)
  const kept = parcel.ready_at === null ? null : keptUntil(todayInVietnam(new Date(parcel.ready_at)))
  const isOver = parcel.state === "canceled"
  return PickupDocument.parse({
    code: parcel.code,
    state: parcel.state,
    placed_at: new Date(parcel.placed_at).toISOString(),
    ready_at: parcel.ready_at && new Date(parcel.ready_at).toISOString(),
    kept_until: kept,
    is_overdue: parcel.state === "packed" && kept !== null && todayInVietnam(new Date()) > kept,
    recipient: { name: address?.name ?? "", phone: address ? formatPhone(address.phone) : "" },
    note: address?.note ?? "",
    lines: shown.lines.flatMap((line) => {
      const { line_id, name, variant_title, picture, price, maker } = line
      const counts = countsOf(line, order)
      const quantity = isOver ? counts.ordered : counts.ordered - counts.canceled
      const others = maker === null || maker.handle === shown.seller.handle ? null : maker.name
      return quantity === 0
        ? []
        : [
            {
              line_id,
              name,
              variant_title,
              picture,
              price,
              quantity,
              maker: others,
              contents: toContents(line.contents),
            },
          ]
    }),
    due: method === "cod" ? Number(parcel.due) : 0,
    method,
  })
}
