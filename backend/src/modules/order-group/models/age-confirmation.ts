import { model } from "@medusajs/framework/utils"

/**
 * The buyer of a cart with alcohol said to be of age. It is kept by the cart, which a purchase is found by: the cart is
 * completed by several doors, and none of them may pass without it.
 */
const AgeConfirmation = model
  .define("age_confirmation", {
    id: model.id({ prefix: "agec" }).primaryKey(),
    cart_id: model.text(),
    /** Version of the words that were ticked: `AGE_WORDINGS`. */
    wording: model.text(),
    confirmed_at: model.dateTime(),
  })
  .indexes([{ on: ["cart_id"], unique: true, where: "deleted_at IS NULL" }])

export default AgeConfirmation
