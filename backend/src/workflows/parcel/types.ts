import type { Actor } from "@ocop/shared/parcel"
import type { ParcelOf } from "../../parcel/require-parcel"

/** Who does it. `actor_id` is the member's, customer's or user's; null for a buyer without an account, and for jobs. */
export type Acted = { actor: Actor; actor_id: string | null; on_behalf: boolean }

/** `for_gift`: done for recipients of a gift, whose boxes are packed and sent one by one. */
export type ParcelInput = ParcelOf & { acted: Acted; for_gift?: true }

export type Pieces = { line_id: string; quantity: number }[]
