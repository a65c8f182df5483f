import { model } from "@medusajs/framework/utils"
import { DOCUMENT_KINDS } from "@ocop/shared/document"

/**
 * A private upload: a paper of an organization, a photo of what arrived broken. Its file lies sealed in the file store,
 * under a name that nothing serves. Whoever owns it says who may see it.
 */
const Document = model
  .define("document", {
    id: model.id({ prefix: "doc" }).primaryKey(),
    /** The table of the owner's row, "organization", and its id. */
    owner_type: model.text(),
    owner_id: model.text(),
    /** What it was uploaded for, in the words of its owner's subject. */
    purpose: model.text(),
    kind: model.enum([...DOCUMENT_KINDS]),
    filename: model.text(),
    /** Of the file as it is kept, before it was sealed. */
    bytes: model.number(),
    width: model.number().nullable(),
    height: model.number().nullable(),
    /** SHA-256 of the upload: the same file sent again for the same purpose is the same document. */
    content_hash: model.text(),
    /** What the file store knows the file by. */
    file_key: model.text(),
    /** The id of the member, customer or user who sent it. */
    added_by: model.text(),
  })
  .indexes([
    { on: ["owner_type", "owner_id", "purpose", "content_hash"], unique: true, where: "deleted_at IS NULL" },
    { on: ["owner_type", "owner_id"] },
  ])

export default Document
