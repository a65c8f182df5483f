/** A return as core reads it when it is confirmed. */
export type ReturnRow = {
  location_id: string | null
  items:
    | ({
        item_id: string
        item: { variant_id: string | null; variant?: ReturnedVariant | null } | null
      } | null)[]
    | null
}

type ReturnedVariant = {
  id: string
  manage_inventory: boolean
  inventory_items:
    | ({
        inventory_item_id: string
        required_quantity: number
        inventory?: { location_levels?: ({ location_id: string } | null)[] | null } | null
      } | null)[]
    | null
}

export type StockAdjustment = { inventory_item_id: string; location_id: string; adjustment: number }

type Received = readonly { id: string; quantity: number }[]

/**
 * What core leaves out when it puts returned goods back: it gives a stock item back for the first of the returned variants
 * that take of it and for no other one, as a box and loose goods of the kind that is in it do.
 */
export function missedStock({ location_id, items }: ReturnRow, received: Received): StockAdjustment[] {
  const first = new Map<string, string>()
  const missed = new Map<string, number>()
  for (const row of items ?? []) {
    const quantity = received.find(({ id }) => id === row?.item_id)?.quantity ?? 0
    const variant = row?.item?.variant
    if (!variant?.manage_inventory) continue
    for (const part of variant.inventory_items ?? []) {
      if (!part?.inventory?.location_levels?.some((level) => level?.location_id === location_id)) continue
      const { inventory_item_id, required_quantity } = part
      const given = first.get(inventory_item_id) ?? variant.id
      first.set(inventory_item_id, given)
      if (given === variant.id || quantity === 0) continue
      missed.set(inventory_item_id, (missed.get(inventory_item_id) ?? 0) + quantity * required_quantity)
    }
  }
  return [...missed].map(([inventory_item_id, adjustment]) => ({
    inventory_item_id,
    location_id: location_id ?? "",
    adjustment,
  }))
}
