import type { RestockSide, RestockStatus } from "@ocop/shared/shelf"
import type { Actor } from "../organization/types"

export type NewRestock = {
  form_key: string
  point_id: string
  reseller_id: string
  maker_id: string
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
  actor: Actor
}

/** What becomes of a request, and of its lines. */
export type RestockMoveInput = {
  id: string
  from: RestockStatus[]
  to: Exclude<RestockStatus, "asked">
  side: RestockSide
  note: string
  lines: { id: string; accepted?: number; received?: number; damaged?: number; note?: string }[]
  actor: Actor
}

/** What a line takes of its maker's stock. */
export type Held = { inventory_item_id: string; location_id: string; quantity: number; description: string }
