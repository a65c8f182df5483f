import { createPlaceFinder, type PlaceFinder } from "@ocop/shared/gift-recipient"
import { gazetteer } from "../gazetteer"

let made: PlaceFinder | undefined

/** Reads the names of places in lists. Made once, when the first list asks. */
export function placeFinder(): PlaceFinder {
  made ??= createPlaceFinder(gazetteer())
  return made
}
