import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { toPointDocuments } from "./sales-point-documents"
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
  async *seed({ container }) {
    yield [{ action: "upsert", documents: await toPointDocuments(container.query) }]
  },
})
