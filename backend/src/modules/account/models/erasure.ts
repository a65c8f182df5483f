import { model } from "@medusajs/framework/utils"

/** A person's wish to be forgotten, and when it was done. Written first, so that a killed run is finished later. */
const Erasure = model
  .define("erasure", {
    id: model.id({ prefix: "eras" }).primaryKey(),
    customer_id: model.text(),
    done_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["customer_id"], unique: true, where: "deleted_at IS NULL" }])

export default Erasure
