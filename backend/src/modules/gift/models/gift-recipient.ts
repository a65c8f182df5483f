import { model } from "@medusajs/framework/utils"

/** Who receives a gift: a row of one order. */
const GiftRecipient = model
  .define("gift_recipient", {
    id: model.id({ prefix: "grc" }).primaryKey(),
    draft_id: model.text(),
    /** In the order of the list, from 1. */
    position: model.number(),
    /** Field by field as it was typed, pasted or read from a file: `TypedRecipient` of shared. */
    typed: model.json(),
    /** What was made of it; null while a field of it has an error. */
    name: model.text().nullable(),
    phone: model.text().nullable(),
    province_code: model.text().nullable(),
    commune_code: model.text().nullable(),
    street: model.text().nullable(),
    boxes: model.number().nullable(),
    message: model.text().nullable(),
    delivery_on: model.text().nullable(),
    /** `{ items: { field, type }[] }`: what has to be put right. */
    problems: model.json(),
    /** Of somebody who says the address: the key of their page, which nobody guesses, and where the payer sends it. */
    invite_key: model.text().nullable(),
    invite_email: model.text().nullable(),
    is_answered: model.boolean().default(false),
    /** Of a row that was taken out: what brings it back, with all that were taken out in the same go. */
    removal: model.text().nullable(),
  })
  .indexes([
    { on: ["draft_id", "position"] },
    { on: ["invite_key"], unique: true, where: "invite_key IS NOT NULL AND deleted_at IS NULL" },
  ])

export default GiftRecipient
