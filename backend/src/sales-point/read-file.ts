import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  POINTS_PER_PAGE,
  type ListSalesPoints,
  type SalesPointFile,
  type SalesPointList,
} from "@ocop/shared/sales-point"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import { toOwn } from "./read-own"
import { requirePoint, type SalesPointRow } from "./require-point"

/** All that operators need to decide about a point. @throws ProblemError 404 */
export async function readPointFile(container: MedusaContainer, id: string): Promise<SalesPointFile> {
  const [file] = await toFiles(container, [await requirePoint(container, { id })])
  if (!file) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "One point went in, none came out")
  return file
}

/** Points that wait for the operators, and changes of verified ones, are `waiting`: what has waited longest first. */
export async function listPointFiles(
  container: MedusaContainer,
  { state, page }: ListSalesPoints,
): Promise<SalesPointList> {
  const waiting = { $or: [{ status: "submitted" as const }, { status: "verified" as const, change: { $ne: null } }] }
  const sent = { change_reason: null }
  const filter = state === "waiting" ? { ...waiting, ...sent } : state ? { status: state } : {}
  const order: Record<string, "ASC" | "DESC"> =
    state === "waiting" ? { submitted_at: "ASC", id: "ASC" } : { created_at: "DESC", id: "DESC" }
  const [rows, count] = await container
    .resolve(SALES_POINT_MODULE)
    .listAndCountSalesPoints(filter, { order, skip: (page - 1) * POINTS_PER_PAGE, take: POINTS_PER_PAGE })
  return { points: await toFiles(container, rows), count, page, per_page: POINTS_PER_PAGE }
}

async function toFiles(container: MedusaContainer, rows: SalesPointRow[]): Promise<SalesPointFile[]> {
  const [organizations, { data: opened }] = await Promise.all([
    container
      .resolve(ORGANIZATION_MODULE)
      .listOrganizations(
        { id: [...new Set(rows.map(({ organization_id }) => organization_id))] },
        { select: ["id", "name", "status"], take: null },
      ),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "sales_point",
      fields: ["id", "sales_channel.id", "stock_location.id"],
      filters: { id: rows.map(({ id }) => id) },
    }),
  ])
  return rows.map((row) => {
    const organization = organizations.find(({ id }) => id === row.organization_id)
    const ways = opened.find(({ id }) => id === row.id)
    return {
      ...toOwn(row),
      organization: {
        id: row.organization_id,
        name: organization?.name ?? "",
        status: organization?.status ?? "suspended",
      },
      signboard_number: row.signboard_number,
      signboard_on: row.signboard_on,
      position: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
      sales_channel_id: ways?.sales_channel?.id ?? null,
      stock_location_id: ways?.stock_location?.id ?? null,
      submitted_at: row.submitted_at === null ? null : new Date(row.submitted_at).toISOString(),
    }
  })
}
