import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { ORGANIZATION_EVENTS, SALES_POINT_EVENTS } from "./events"
import { toMutations } from "./index-changes"
import { pointIdsOf, toPointDocuments } from "./sales-point-documents"
import { TEXT_FIELDS } from "./text-fields"

/** Where goods are sold over the counter. With its organization a point comes and goes. */
export default defineSearchIndex({
  name: "sales_point",
  entity: "sales_point",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    organization: search.keyword().filterable(),
    ...TEXT_FIELDS,
    kind: search.keyword().filterable(),
    province: search.keyword().filterable(),
    commune: search.keyword().filterable(),
    /** A `StoredPoint` as JSON. */
    stored: search.keyword(),
  }),
  events: [...SALES_POINT_EVENTS, ...ORGANIZATION_EVENTS],
  consume: async ({ name, data }, { container }) => {
    const isOfOrganization = ORGANIZATION_EVENTS.some((event) => event === name)
    const ids = isOfOrganization ? await pointIdsOf(container.query, data.id) : [data.id]
    return toMutations(container.query, ids, toPointDocuments)
  },
  async *seed({ container }) {
    yield [{ action: "upsert", documents: await toPointDocuments(container.query) }]
  },
})
