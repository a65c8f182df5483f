import { model } from "@medusajs/framework/utils"
import { PROPOSAL_STATUSES } from "@ocop/shared/listing"

/**
 * What an organization wants to say of a product: of a new one, or differently of one that is on sale. Nothing of it is
 * shown to shoppers until it is approved; then it stays as the record of who let it pass.
 */
const ListingProposal = model
  .define("listing_proposal", {
    id: model.id({ prefix: "listing" }).primaryKey(),
    organization_id: model.text(),
    /** The product that it changes, or that has become of it; null while there is none. */
    product_id: model.text().nullable(),
    /** The form's own key: the same form sent twice makes one draft. */
    draft_key: model.text(),
    /** That of the content, for lists. */
    name: model.text(),
    /** `ListingContent` of shared. */
    content: model.json(),
    status: model.enum([...PROPOSAL_STATUSES]).default("draft"),
    /** What has to be mended, by field. */
    reasons: model.json().nullable(),
    /** `ListingFlag`s of shared, as they were when it was submitted. */
    flags: model.json().nullable(),
    submitted_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    /** The user id of the reviewer. */
    decided_by: model.text().nullable(),
    /** An operator wrote it for the organization, at its wish. */
    on_behalf: model.boolean().default(false),
    /** The member, or the operator, who wrote it last. */
    acted_by: model.text(),
    /** The user ids of all operators who wrote any of it: none of them approves it. */
    operators: model.array(),
  })
  .indexes([
    { on: ["organization_id", "draft_key"], unique: true, where: "deleted_at IS NULL" },
    {
      on: ["product_id"],
      unique: true,
      where: "status IN ('draft', 'submitted', 'sent_back') AND deleted_at IS NULL",
    },
    { on: ["organization_id", "id"], where: "status IN ('draft', 'submitted', 'sent_back') AND deleted_at IS NULL" },
    { on: ["status", "submitted_at", "id"], where: "deleted_at IS NULL" },
  ])

export default ListingProposal
