import type { Acted } from "../parcel/types"

/** Who did something to the boxes of a recipient, as it is written down. */
export function eventBy({ actor_id, on_behalf }: Acted) {
  return { actor: on_behalf ? ("operator" as const) : ("seller" as const), actor_id, on_behalf }
}
