import type { CancelLines, HandOverBox } from "@ocop/shared/parcel"
import { tidy, tidyLines } from "../http/typed-text"

/** As people type it: a number copied from a carrier's page comes with spaces. */
export function toHandOver({ box_id, carrier, tracking_number }: HandOverBox): HandOverBox {
  return { box_id, carrier, tracking_number: tidy(tracking_number).replaceAll(" ", "").toUpperCase() }
}

export function toCancellation({ note, ...rest }: CancelLines): CancelLines {
  return { ...rest, note: tidyLines(note) }
}
