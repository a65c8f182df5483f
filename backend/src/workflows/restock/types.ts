import type { RestockSide, RestockStatus } from "@ocop/shared/shelf"
import type { Actor } from "../organization/types"

/** Who asks or moves: a person, or the shop by itself for a gift. */
export type RestockActor = Actor | { actor_type: "system"; actor_id: ""; on_behalf: false }

export const BY_ITSELF: RestockActor = { actor_type: "system", actor_id: "", on_behalf: false }

export type NewRestock = {
  id: string
  form_key: string
  point_id: string
  reseller_id: string
  maker_id: string
  gift_order_id: string | null
  /** The point is the maker's own: nobody has to answer. */
  is_given: boolean
  wished_on: string | null
  note: string
  lines: {
    product_id: string
    variant_id: string
    inventory_item_id: string
    name: string
    variant_title: string
    asked: number
  }[]
  actor: RestockActor
}

export type AskedLine = { id: string; request_id: string; asked: number }

/** What becomes of a request, and of its lines. */
export type RestockMoveInput = {
  id: string
  from: RestockStatus[]
  to: Exclude<RestockStatus, "asked">
  side: RestockSide
  note: string
  lines: { id: string; accepted?: number; received?: number; damaged?: number; note?: string }[]
  actor: RestockActor
}

/** What a line takes of its maker's stock. */
export type Held = { inventory_item_id: string; location_id: string; quantity: number; description: string }
