import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_CHANGE_MODULE } from "../modules/catalogue-change"
import { writeToIndex } from "./write-to-index"

let running: Promise<void> | undefined
let next: Promise<void> | undefined

/**
 * Writes the products that are marked to the index, in batches, until none is left; what was marked before the call is in
 * the index after it, unless another process is at it. Whoever asks while it runs gets one more run after it, together
 * with all others who ask: a thousand events are a few batches.
 */
export function writeMarked(container: MedusaContainer): Promise<void> {
  if (running === undefined) {
    running = run(container).finally(() => (running = undefined))
    return running
  }
  const before = running
  next ??= before
    .catch(() => undefined)
    .then(() => {
      next = undefined
      return writeMarked(container)
    })
  return next
}

async function run(container: MedusaContainer): Promise<void> {
  await container.resolve(CATALOGUE_CHANGE_MODULE).eachMarked((ids) => writeToIndex(container, ids))
}
