import { model } from "@medusajs/framework/utils"

/** Tokens of a customer that were made before this moment are worth nothing. */
const SessionEnd = model
  .define("session_end", {
    id: model.id({ prefix: "sesend" }).primaryKey(),
    customer_id: model.text(),
    ended_at: model.dateTime(),
  })
  .indexes([{ on: ["customer_id"], unique: true, where: "deleted_at IS NULL" }])

export default SessionEnd
