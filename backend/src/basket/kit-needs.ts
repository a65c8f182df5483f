import { isSame, sumParts, type KitPart } from "../gift/plan-kit"
import type { PointSale } from "./point-sale"
import type { LineFacts, Need } from "./rules"

type Inside = Pick<LineFacts, "needs" | "quantity">

/**
 * What one box takes of the shelf, as the kit of its product says; null where that is not what the goods in it take, or
 * something of it does not lie there: it would be sold without its goods being kept for its buyer.
 */
export function kitNeeds(
  kit: readonly KitPart[],
  inside: readonly Inside[],
  shelf: readonly Pick<PointSale["shelf"][number], "inventory_item_id" | "location_id" | "expired">[],
): Need[] | null {
  const held = inside.flatMap(({ needs, quantity }) =>
    needs.map(({ inventory_item_id, required }) => ({ inventory_item_id, required_quantity: required * quantity })),
  )
  if (!isSame(kit, sumParts(held))) return null
  const needs = kit.flatMap(({ inventory_item_id, required_quantity }) => {
    const lying = shelf.find((each) => each.inventory_item_id === inventory_item_id)
    if (lying === undefined) return []
    const { location_id, expired } = lying
    return [{ inventory_item_id, location_id, required: required_quantity, kept_back: expired }]
  })
  return needs.length === kit.length ? needs : null
}
