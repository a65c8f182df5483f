import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { communesOf, toCommuneDocuments } from "./commune-documents"
import { ORGANIZATION_EVENTS, ORIGIN_EVENTS, SALES_POINT_EVENTS } from "./events"
import { toMutations } from "./index-changes"
import { TEXT_FIELDS } from "./text-fields"

/**
 * Communes with something of the shop in them, by their names of today and of before July 2025. One that the last of it
 * has left goes at night.
 */
export default defineSearchIndex({
  name: "commune",
  entity: "commune",
  fields: search.define({
    /** The code. */
    id: search.keyword().filterable(),
    ...TEXT_FIELDS,
    province: search.keyword().filterable(),
    /** A `StoredCommune` as JSON. */
    stored: search.keyword(),
  }),
  events: [...ORGANIZATION_EVENTS, ...SALES_POINT_EVENTS, ...ORIGIN_EVENTS],
  consume: async ({ name, data }, { container }) =>
    toMutations(container.query, await communesOf(container.query, name, data.id), toCommuneDocuments),
  async *seed({ container }) {
    yield [{ action: "upsert", documents: await toCommuneDocuments(container.query) }]
  },
})
