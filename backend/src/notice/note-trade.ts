import type { MedusaContainer } from "@medusajs/framework/types"
import { TRADE_VERBS } from "@ocop/shared/shelf"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { SHELF_MODULE } from "../modules/shelf"
import { noteFor } from "./note-for"

type Permission = {
  maker_id: string
  reseller_id: string
  given_at: Date | string
  taken_back_at: Date | string | null
}

const stamp = (at: Date | string) => new Date(at).getTime()

/** What was given, or taken back, at one moment is told at once. */
export function tradeKey({ maker_id, given_at, taken_back_at }: Permission): string {
  return taken_back_at === null
    ? `trade_given:${maker_id}:${stamp(given_at)}`
    : `trade_taken_back:${maker_id}:${stamp(taken_back_at)}`
}

/** Tells an organization what a maker allows it to do with its goods, or allows no longer. */
export async function noteTrade(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  const rows = await container
    .resolve(SHELF_MODULE)
    .listTradePermissions({ id: [...ids] }, { order: { id: "ASC" }, take: null })
  for (const key of new Set(rows.map(tradeKey))) {
    const same = rows.filter((row) => tradeKey(row) === key)
    const [first] = same
    if (!first) continue
    const maker = await container
      .resolve(ORGANIZATION_MODULE)
      .retrieveOrganization(first.maker_id, { select: ["id", "name"] })
    await noteFor(container, {
      organization_id: first.reseller_id,
      key,
      kind: first.taken_back_at === null ? "trade_given" : "trade_taken_back",
      data: { maker: maker.name, verbs: TRADE_VERBS.filter((verb) => same.some((row) => row.verb === verb)) },
    })
  }
}
