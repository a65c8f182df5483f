import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CATALOGUE_CHANGE_MODULE } from "../modules/catalogue-change"
import type { IndexName } from "../modules/catalogue-change/mark-documents"
import { INDEX_NAMES } from "./indexes"
import { writeMarked } from "./write-marked"

/** So many ids are read from an index in one go. */
const PAGE = 1_000

/**
 * Writes all that there is to the indexes, and takes out what is not shown any more, should anybody have written into them
 * by hand. However much it is; what changes meanwhile goes first. What is as it was changes nothing.
 */
export async function writeAllToIndex(container: MedusaContainer): Promise<void> {
  const changes = container.resolve(CATALOGUE_CHANGE_MODULE)
  for (const index of INDEX_NAMES) {
    await changes.markAll(index)
    for await (const ids of idsIn(container, index)) await changes.mark(index, ids, { isRoutine: true })
  }
  await writeMarked(container)
}

/** The ids of what an index holds now. */
async function* idsIn(container: MedusaContainer, index: IndexName): AsyncGenerator<string[]> {
  const search = container.resolve(Modules.SEARCH)
  for (let skip = 0; ; skip += PAGE) {
    const { hits } = await search.search({
      entity: index,
      fields: ["id"],
      pagination: { take: PAGE, skip },
      search_options: { count: "none" },
    })
    if (hits.length === 0) return
    yield hits.map(({ id }) => id)
  }
}
