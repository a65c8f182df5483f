import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { NOTICE_MODULE } from "../modules/notice"
import { findLowStock } from "../overview/low-stock"
import { noteFor } from "./note-for"

/** More than anybody mends in a day. */
const MOST = 1000
/** So many are named; the desk's first page has more. */
const NAMED = 5

/**
 * Tells an organization of what has run low since it was last told, all in one notice. The same goods that run low twice
 * on a day are told of once that day.
 */
export async function noteLowStock(container: MedusaContainer, organization_id: string): Promise<void> {
  const notices = container.resolve(NOTICE_MODULE)
  const threshold = await notices.thresholdOf(organization_id)
  const { rows } = await findLowStock(container, organization_id, { threshold, take: MOST })
  const fresh = new Set(
    await notices.newlyLow(
      organization_id,
      rows.map(({ variant_id }) => variant_id),
    ),
  )
  if (fresh.size === 0) return
  const items = rows
    .filter(({ variant_id }) => fresh.has(variant_id))
    .map(({ product_name, variant_title, left }) => ({ product_name, variant_title, left }))
  // Noted first, kept then: killed between the two, the next run finds the same words said.
  await noteFor(container, {
    organization_id,
    key: `low_stock:${todayInVietnam(new Date())}:${digestOf([...fresh])}`,
    kind: "low_stock",
    data: { items: items.slice(0, NAMED), more: Math.max(0, items.length - NAMED) },
  })
  await notices.keepLow(organization_id, [...fresh])
}

function digestOf(ids: string[]): string {
  return createHash("sha256").update(ids.toSorted().join()).digest("hex").slice(0, 32)
}
