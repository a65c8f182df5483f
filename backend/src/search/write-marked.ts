import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_CHANGE_MODULE } from "../modules/catalogue-change"
import { writeToIndex } from "./write-to-index"

/**
 * Writes the documents that are marked to their indexes, in batches, until none is left; what was marked before the call
 * is in the index after it, unless another process is at it.
 */
export async function writeMarked(container: MedusaContainer): Promise<void> {
  await container.resolve(CATALOGUE_CHANGE_MODULE).eachMarked((index, ids) => writeToIndex(container, index, ids))
}
