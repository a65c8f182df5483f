import { model } from "@medusajs/framework/utils"

/** A form by which recipients were put into a list: sent twice it is kept once. */
const RecipientForm = model
  .define("gift_recipient_form", {
    id: model.id({ prefix: "grf" }).primaryKey(),
    draft_id: model.text(),
    form_token: model.text(),
    /** How many rows it brought. */
    count: model.number(),
  })
  .indexes([{ on: ["draft_id", "form_token"], unique: true, where: "deleted_at IS NULL" }])

export default RecipientForm
