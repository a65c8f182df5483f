import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { toMakerDocuments } from "./maker-documents"
import { TEXT_FIELDS } from "./text-fields"

/** Producers by name and place. One that is not verified, or not any more, is not in it. */
export default defineSearchIndex({
  name: "maker",
  entity: "organization",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    ...TEXT_FIELDS,
    producer_kind: search.keyword().filterable(),
    province: search.keyword().filterable(),
    commune: search.keyword().filterable(),
    /** A `StoredMaker` as JSON. */
    stored: search.keyword(),
  }),
  async *seed({ container }) {
    yield [{ action: "upsert", documents: await toMakerDocuments(container.query) }]
  },
})
