import type { ShelfChangeKind } from "@ocop/shared/shelf"
import type { Claim } from "../../shelf/claim"
import type { RestockActor } from "../restock/types"

/** One change of goods of one kind on a shelf. */
export type ShelfChangeInput = {
  /** What they are; the row of the shelf is made where there is none. */
  goods: { product_id: string; variant_id: string; inventory_item_id: string; name: string }
  kind: ShelfChangeKind
  /** How many lie there afterwards, or how many more than before; null where none come or go. */
  stock: { to: number } | { by: number } | null
  /** The field of the form that tells how many. */
  field: string
  /** The use-by day of what comes. */
  use_by: string | null
  values: { own_price?: number | null; withdrawn_at?: Date | null }
  reason: string | null
  note: string
  form_key: string
  /** For which lines of orders how many of those that come are held at once. */
  claims?: Claim[]
}

export type ChangeShelfInput = {
  point_id: string
  location_id: string
  changes: ShelfChangeInput[]
  actor: RestockActor
}

export type MovedStock = { before: number; after: number }

/** With the rows of the shelf and the stock of each change, in their order. */
export type ShelfChanged = ChangeShelfInput & { items: string[]; moved: (MovedStock | null)[] }
