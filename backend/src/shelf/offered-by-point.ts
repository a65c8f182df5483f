import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_CHANGE_MODULE } from "../modules/catalogue-change"
import { readOffered } from "./read-offered"

/** A public point and the products that it has now. */
export type PointOffer = { handle: string; name: string; product_ids: ReadonlySet<string> }

let last: { version: string; offers: Promise<PointOffer[]> } | undefined

/**
 * What public points have on their shelves on a day, by name. All shelves are gone through for it, so it is kept until
 * something of the catalogue changes, as goods on shelves that run out or come do.
 */
export async function offeredByPoint(container: MedusaContainer, day: string): Promise<readonly PointOffer[]> {
  const { catalogue } = await container.resolve(CATALOGUE_CHANGE_MODULE).versions()
  const version = `${day} ${catalogue}`
  if (last?.version === version) return last.offers
  const offers = read(container)
  last = { version, offers }
  // What went wrong is tried again.
  offers.catch(() => (last = undefined))
  return offers
}

async function read(container: MedusaContainer): Promise<PointOffer[]> {
  const points = new Map<string, { name: string; product_ids: Set<string> }>()
  for (const { point, item } of await readOffered(container, {})) {
    const { product_ids } = points.get(point.handle) ?? { product_ids: new Set<string>() }
    points.set(point.handle, { name: point.name, product_ids: product_ids.add(item.product_id) })
  }
  return [...points]
    .map(([handle, point]) => ({ handle, ...point }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
}
