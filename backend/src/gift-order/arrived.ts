import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { leftToPack } from "@ocop/shared/parcel"
import type { SoldLine } from "../parcel/require-parcel"
import type { Claim } from "../shelf/claim"
import { readShelf, sellableOf, type ShelfGoods } from "../shelf/read-shelf"

/** Goods of an order at its point: what is held for the order there, and what of the rest is free. */
export type Arrived = { item: ShelfGoods; line: SoldLine; held: number; free: number }

/** What of each of the goods of an order lies at its point, by the variant. An empty box is no goods. */
export async function readArrived(
  container: MedusaContainer,
  point_id: string,
  lines: readonly SoldLine[],
): Promise<Map<string, Arrived>> {
  const goods = lines.filter(({ variant_id }) => variant_id !== "")
  const [shelf, reservations] = await Promise.all([
    readShelf(container, { point_id, variant_id: goods.map(({ variant_id }) => variant_id) }),
    container
      .resolve(Modules.INVENTORY)
      .listReservationItems({ line_item_id: goods.map(({ line_id }) => line_id) }, { take: null }),
  ])
  return new Map(
    goods.flatMap((line) => {
      const item = shelf.find(({ variant_id }) => variant_id === line.variant_id)
      if (!item) return []
      const own = reservations.filter(({ line_item_id }) => line_item_id === line.line_id)
      const held = own.reduce((sum, { quantity }) => sum + Number(quantity), 0)
      return [[line.variant_id, { item, line, held, free: sellableOf(item) }] as const]
    }),
  )
}

/** How many pieces an order still waits for, of what is left to pack. */
export function awaitedOf({ line, held }: Pick<Arrived, "line" | "held">): number {
  return Math.max(0, leftToPack(line.counts) - held)
}

/** So many pieces more are held for the line. */
export function toClaim({ item, line }: Arrived, quantity: number, group_id: string): Claim {
  const { inventory_item_id, location_id } = item
  return { inventory_item_id, location_id, line_item_id: line.line_id, quantity, name: line.name, group_id }
}
