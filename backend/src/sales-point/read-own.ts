import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { formatPhone } from "@ocop/shared/phone"
import {
  exceptionsFrom,
  HoursException,
  PointIdentity,
  WeekHours,
  type OwnSalesPoint,
  type OwnSalesPoints,
} from "@ocop/shared/sales-point"
import { z } from "@medusajs/framework/zod"
import { gazetteer } from "../gazetteer"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import type { SalesPointRow } from "./require-point"

const Exceptions = z.object({ items: z.array(HoursException) })

/** The hours of a row, without the exceptions that are over. */
export function hoursOf({ hours, exceptions }: Pick<SalesPointRow, "hours" | "exceptions">) {
  const today = todayInVietnam(new Date())
  return {
    hours: hours === null ? null : WeekHours.parse(hours),
    exceptions: exceptionsFrom(Exceptions.parse(exceptions).items, today),
  }
}

const placeOf = (commune_code: string | null) => {
  const commune = commune_code === null ? null : gazetteer().commune(commune_code)
  return { commune: commune?.name ?? null, province: commune?.province ?? null }
}

export function toOwn(row: SalesPointRow): OwnSalesPoint {
  const { id, handle, name, kind, commune_code, street, status, status_reason, phone, change_reason, is_demo } = row
  const change = row.change === null ? null : PointIdentity.parse(row.change)
  return {
    id,
    handle,
    name,
    kind,
    commune_code,
    street,
    ...placeOf(commune_code),
    status,
    status_reason,
    phone: phone === null ? null : formatPhone(phone),
    ...hoursOf(row),
    takes_pickup: row.takes_pickup,
    change: change && { ...change, ...placeOf(change.commune_code) },
    change_reason,
    demo: is_demo,
  }
}

/** The points of an organization, the oldest first. */
export async function readOwnPoints(container: MedusaContainer, organization_id: string): Promise<OwnSalesPoints> {
  const rows = await container
    .resolve(SALES_POINT_MODULE)
    .listSalesPoints({ organization_id }, { order: { created_at: "ASC", id: "ASC" }, take: null })
  return { points: rows.map(toOwn) }
}
