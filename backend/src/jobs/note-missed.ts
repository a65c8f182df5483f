import type { MedusaContainer } from "@medusajs/framework/types"
import { NOTICE_MODULE } from "../modules/notice"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { SHELF_MODULE } from "../modules/shelf"
import { noteOrders, orderKey } from "../notice/note-orders"
import { DECISIONS, decisionKey, noteDecision } from "../notice/note-organization"
import { noteRestock, restockKey } from "../notice/note-restock"
import { noteTrade, tradeKey } from "../notice/note-trade"

const MINUTE_MS = 60_000
/** After so long it has been seen where it stands. */
const LONGEST_MS = 3 * 24 * 60 * MINUTE_MS

/** Events live in memory and die with the process: what nobody was told of within a minute is told here. */
export default async function noteMissed(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const created_at = { $gte: new Date(now - LONGEST_MS), $lte: new Date(now - MINUTE_MS) }
  await noteMissedOrders(container, created_at)
  await noteMissedDecisions(container, created_at)
  await noteMissedTrade(container, created_at)
  await noteMissedRestocks(container, created_at)
}

/** Some of its sellers, who are paid directly, may have their money. */
const PARTLY_PAID = { status: "open" as const, settlement: "direct" as const, money_at: { $ne: null } }

type Span = { $gte: Date; $lte: Date }

async function noteMissedOrders(container: MedusaContainer, created_at: Span): Promise<void> {
  const groups = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups(
      { $or: [{ status: "settled" }, { status: "open", payment_method: "cod" }, PARTLY_PAID], created_at },
      { select: ["id", "order_ids"], take: null },
    )
  const told = await container
    .resolve(NOTICE_MODULE)
    .knownKeys(groups.flatMap(({ order_ids }) => order_ids.map(orderKey)))
  for (const { id, order_ids } of groups) {
    if (order_ids.some((order_id) => !told.has(orderKey(order_id)))) await noteOrders(container, id)
  }
}

async function noteMissedDecisions(container: MedusaContainer, created_at: Span): Promise<void> {
  const events = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizationEvents({ kind: DECISIONS, created_at }, { select: ["id"], take: null })
  const told = await container.resolve(NOTICE_MODULE).knownKeys(events.map(({ id }) => decisionKey(id)))
  for (const { id } of events) if (!told.has(decisionKey(id))) await noteDecision(container, id)
}

async function noteMissedTrade(container: MedusaContainer, at: Span): Promise<void> {
  const rows = await container
    .resolve(SHELF_MODULE)
    .listTradePermissions({ $or: [{ given_at: at }, { taken_back_at: at }] }, { take: null })
  const told = await container.resolve(NOTICE_MODULE).knownKeys(rows.map(tradeKey))
  const missed = rows.filter((row) => !told.has(tradeKey(row))).map(({ id }) => id)
  if (missed.length > 0) await noteTrade(container, missed)
}

async function noteMissedRestocks(container: MedusaContainer, created_at: Span): Promise<void> {
  const events = await container.resolve(SHELF_MODULE).listRestockEvents({ created_at }, { select: ["id"], take: null })
  const told = await container.resolve(NOTICE_MODULE).knownKeys(events.map(({ id }) => restockKey(id)))
  for (const { id } of events) if (!told.has(restockKey(id))) await noteRestock(container, id)
}

export const config = { name: "note-missed", schedule: "33 */2 * * * *" }
