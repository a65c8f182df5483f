import type { MedusaContainer } from "@medusajs/framework/types"
import { fromMedusaAddress } from "@ocop/shared/address"
import { todayInVietnam } from "@ocop/shared/day"
import { formatPhone } from "@ocop/shared/phone"
import { keptUntil, parsePickupCode, PickupDocument, type ListPickups, type PickupPage } from "@ocop/shared/pickup"
import { hasAllWords } from "@ocop/shared/search"
import { tidy } from "../http/typed-text"
import { PARCEL_MODULE } from "../modules/parcel"
import { parcelNotFound } from "../parcel/problems"
import { openParcel, type OpenParcel, type ParcelRow } from "../parcel/require-parcel"
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

export async function readPickup(container: MedusaContainer, parcel: ParcelRow): Promise<PickupDocument> {
  return toPickup(await openParcel(container, parcel))
}

/** The orders that are fetched at a point: those that wait, or the last ones that are over, or those that are sought. */
export async function readPickupPage(
  container: MedusaContainer,
  point: SalesPointRow,
  { list, q }: ListPickups,
): Promise<PickupPage> {
  const typed = tidy(q)
  const code = parsePickupCode(typed)
  const rows = code === null ? await listOf(container, point, list) : await byCode(container, point, code)
  const opened: PickupDocument[] = []
  for (const row of rows.slice(0, MOST)) opened.push(await readPickup(container, row))
  return {
    point: { handle: point.handle, name: point.name },
    list,
    q: typed,
    pickups: code === null ? opened.filter((pickup) => fits(pickup, typed)) : opened,
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

function toPickup({ parcel, shown, order, lines, payment }: OpenParcel): PickupDocument {
  const address = fromMedusaAddress(order.shipping_address)
  const kept = parcel.ready_at === null ? null : keptUntil(todayInVietnam(new Date(parcel.ready_at)))
  const makers = new Map(shown.lines.map(({ line_id, maker }) => [line_id, maker]))
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
    lines: lines.flatMap(({ line_id, name, variant_title, picture, price, counts }) => {
      const quantity = isOver ? counts.ordered : counts.ordered - counts.canceled
      const maker = makers.get(line_id) ?? null
      const is_own = maker?.handle === shown.seller.handle
      const line = { line_id, name, variant_title, picture, price, quantity, maker: is_own ? null : maker?.name }
      return quantity === 0 ? [] : [{ ...line, maker: line.maker ?? null }]
    }),
    due: payment.method === "cod" ? Number(parcel.due) : 0,
    method: payment.method,
  })
}
