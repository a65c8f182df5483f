import type { Actor } from "@ocop/shared/parcel"
import type { ParcelOf } from "../../parcel/require-parcel"

/** Who does it. `actor_id` is the member's, customer's or user's; null for a buyer without an account, and for jobs. */
export type Acted = { actor: Actor; actor_id: string | null; on_behalf: boolean }

export type ParcelInput = ParcelOf & { acted: Acted }

export type Pieces = { line_id: string; quantity: number }[]
