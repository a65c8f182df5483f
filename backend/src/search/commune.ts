import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { toCommuneDocuments } from "./commune-documents"
import { TEXT_FIELDS } from "./text-fields"

/** Communes with something of the shop in them, by their names of today and of before July 2025. */
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
  async *seed({ container }) {
    yield [{ action: "upsert", documents: await toCommuneDocuments(container.query) }]
  },
})
