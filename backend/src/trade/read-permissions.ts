import type { MedusaContainer } from "@medusajs/framework/types"
import {
  TRADE_VERBS,
  type TradePartner,
  type TradePartners,
  type TradePermissions,
  type TradeVerb,
} from "@ocop/shared/shelf"
import { hasAllWords } from "@ocop/shared/search"
import { gazetteer } from "../gazetteer"
import { tidy } from "../http/typed-text"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { SHELF_MODULE } from "../modules/shelf"
import { readShown } from "../sales-point/find-points"

/** As many as are looked through; who looks for another types more words. */
const MOST_PARTNERS = 20
/** As many communes as the type-ahead offers. */
const MAX_COMMUNES = 8

type Row = { maker_id: string; reseller_id: string; verb: TradeVerb; given_at: Date | string }
type Granted = TradePartner["granted"]

/** What an organization allows others today, and what others allow it. */
export async function readPermissions(container: MedusaContainer, organization_id: string): Promise<TradePermissions> {
  const shelf = container.resolve(SHELF_MODULE)
  const [given, received] = await Promise.all([
    shelf.listTradePermissions({ maker_id: organization_id, taken_back_at: null }, { take: null }),
    shelf.listTradePermissions({ reseller_id: organization_id, taken_back_at: null }, { take: null }),
  ])
  const resellers = byOrganization(given, ({ reseller_id }) => reseller_id)
  const makers = byOrganization(received, ({ maker_id }) => maker_id)
  const [named, points] = await Promise.all([
    readNames(container, [...resellers.keys(), ...makers.keys()]),
    resellers.size === 0 ? new Map<string, TradePartner["points"]>() : readPoints(container),
  ])
  return {
    given: named.flatMap(({ id, handle, name }) => {
      const granted = resellers.get(id)
      return granted ? [{ handle, name, points: points.get(id) ?? [], granted }] : []
    }),
    received: named.flatMap(({ id, handle, name }) => {
      const granted = makers.get(id)
      return granted ? [{ handle, name, granted }] : []
    }),
  }
}

/** Other organizations that sell at verified points, by a name of theirs, of a point or of its commune. */
export async function findPartners(
  container: MedusaContainer,
  organization_id: string,
  typed: string,
): Promise<TradePartners> {
  const q = tidy(typed)
  if (q === "") return { partners: [] }
  const communes = new Set(
    gazetteer()
      .search(q, MAX_COMMUNES)
      .map(({ code }) => code),
  )
  const shown = (await readShown(container)).filter(({ row }) => row.organization_id !== organization_id)
  const names = await readNames(container, [...new Set(shown.map(({ row }) => row.organization_id))])
  const points = pointsOf(shown)
  const fits = names.filter(
    ({ id, name }) =>
      hasAllWords(q, name) ||
      shown.some(
        ({ row, point, commune }) =>
          row.organization_id === id && (hasAllWords(q, point.name) || communes.has(commune.code)),
      ),
  )
  const granted = byOrganization(
    await container.resolve(SHELF_MODULE).listTradePermissions(
      {
        maker_id: organization_id,
        reseller_id: fits.map(({ id }) => id),
        taken_back_at: null,
      },
      { take: null },
    ),
    ({ reseller_id }) => reseller_id,
  )
  return {
    partners: fits.slice(0, MOST_PARTNERS).map(({ id, handle, name }) => ({
      ...{ handle, name },
      points: points.get(id) ?? [],
      granted: granted.get(id) ?? [],
    })),
  }
}

function byOrganization(rows: readonly Row[], idOf: (row: Row) => string): Map<string, Granted> {
  const found = new Map<string, Granted>()
  for (const row of rows.toSorted((a, b) => TRADE_VERBS.indexOf(a.verb) - TRADE_VERBS.indexOf(b.verb))) {
    const granted = { verb: row.verb, since: new Date(row.given_at).toISOString() }
    found.set(idOf(row), [...(found.get(idOf(row)) ?? []), granted])
  }
  return found
}

async function readNames(container: MedusaContainer, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ id: [...new Set(ids)] }, { select: ["id", "handle", "name"], take: null })
  return rows.toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
}

const readPoints = async (container: MedusaContainer) => pointsOf(await readShown(container))

function pointsOf(shown: Awaited<ReturnType<typeof readShown>>): Map<string, TradePartner["points"]> {
  const points = new Map<string, TradePartner["points"]>()
  for (const { row, point } of shown) {
    const { name, commune, province } = point
    points.set(row.organization_id, [...(points.get(row.organization_id) ?? []), { name, commune, province }])
  }
  return points
}
