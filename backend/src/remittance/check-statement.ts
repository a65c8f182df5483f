import type { MedusaContainer } from "@medusajs/framework/types"
import {
  cashAccountOf,
  isAcceptable,
  judgeStatement,
  type PayingCarrier,
  type RemittanceCheck,
  type RemittanceLine,
  type StatementRow,
} from "@ocop/shared/remittance"
import { LEDGER_MODULE } from "../modules/ledger"
import { PARCEL_MODULE } from "../modules/parcel"

/** A parcel of a statement, as far as a remittance keeps it. */
export type NamedParcel = { code: string; order_id: string; group_id: string; organization_id: string }

export type CheckedLine = RemittanceLine & { parcel: NamedParcel | null }

/** Says of each row of a carrier's statement how it stands against the books. Keeps nothing. */
export async function checkStatement(
  container: MedusaContainer,
  carrier: PayingCarrier,
  rows: readonly StatementRow[],
): Promise<CheckedLine[]> {
  const parcels = await namedParcels(
    container,
    rows.map(({ code }) => nameOf(code)),
  )
  const order_ids = [...parcels.values()].map(({ order_id }) => order_id)
  const cash = await container.resolve(LEDGER_MODULE).cashOf({ order_ids })
  const named = rows.map(({ code, amount }) => {
    const parcel = parcels.get(nameOf(code)) ?? null
    return { amount, parcel: parcel && { ...parcel, cash: cash.filter((each) => each.order_id === parcel.order_id) } }
  })
  return judgeStatement(named, carrier).map(({ verdict, expected }, n) => {
    const { row = n + 1, code = "", amount = null } = rows[n] ?? {}
    const parcel = parcels.get(nameOf(code)) ?? null
    return { row, code, parcel_code: parcel?.code ?? null, amount, expected, verdict, parcel }
  })
}

/** The same as it is answered, with what the carrier holds and does not name. */
export async function toRemittanceCheck(
  container: MedusaContainer,
  carrier: PayingCarrier,
  lines: readonly CheckedLine[],
): Promise<RemittanceCheck> {
  const held = await container.resolve(LEDGER_MODULE).cashOf({ account: cashAccountOf(carrier) })
  const named = new Set(lines.flatMap(({ parcel }) => parcel?.order_id ?? []))
  const left = held.filter((each) => each.held > 0 && !named.has(each.order_id))
  const parcels = await container
    .resolve(PARCEL_MODULE)
    .listParcels({ order_id: left.map(({ order_id }) => order_id) }, { select: ["code", "order_id"], take: null })
  return {
    lines: lines.map(({ parcel: _, ...line }) => line),
    missing: left.map((each) => ({
      parcel_code: parcels.find(({ order_id }) => order_id === each.order_id)?.code ?? each.order_id,
      held: each.held,
    })),
    total: lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    is_acceptable: lines.length > 0 && lines.every(isAcceptable),
  }
}

/** Parcels by their own codes, and by the numbers that carriers gave to their boxes. */
async function namedParcels(container: MedusaContainer, names: readonly string[]): Promise<Map<string, NamedParcel>> {
  const module = container.resolve(PARCEL_MODULE)
  const wanted = [...new Set(names)].filter((name) => name !== "")
  if (wanted.length === 0) return new Map()
  const boxes = await module.listParcelEvents(
    { tracking_number: wanted },
    { select: ["tracking_number", "parcel_id"], take: null },
  )
  const parcels = await module.listParcels(
    { $or: [{ code: wanted }, { id: boxes.map(({ parcel_id }) => parcel_id) }] },
    { select: ["id", "code", "order_id", "group_id", "organization_id"], take: null },
  )
  const byNumber = boxes.flatMap(({ tracking_number, parcel_id }) => {
    const parcel = parcels.find(({ id }) => id === parcel_id)
    return parcel ? [[tracking_number, parcel] as const] : []
  })
  return new Map<string, NamedParcel>([...byNumber, ...parcels.map((parcel) => [parcel.code, parcel] as const)])
}

const nameOf = (code: string) => code.trim().toUpperCase()
