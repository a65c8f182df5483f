import { model } from "@medusajs/framework/utils"

/**
 * The twelve digits of the person who is a household's owner, where they are what it is registered under. Sealed, and
 * in no answer: people see `masked`.
 */
const PersonalNumber = model
  .define(
    { name: "personal_number", tableName: "organization_personal_number" },
    {
      id: model.id({ prefix: "opn" }).primaryKey(),
      organization_id: model.text(),
      /** base64 */
      sealed: model.text(),
      /** "••••••••6789" */
      masked: model.text(),
      /** A keyed digest, by which the same number is found again without being read. */
      digest: model.text(),
    },
  )
  .indexes([{ on: ["organization_id"], unique: true, where: "deleted_at IS NULL" }, { on: ["digest"] }])

export default PersonalNumber
