import { model } from "@medusajs/framework/utils"
import { NOTICE_CHANNELS } from "@ocop/shared/notice"

/** A person who acts for organizations. Signs in with the actor type `member`. */
const Member = model
  .define(
    { name: "member", tableName: "organization_member" },
    {
      id: model.id({ prefix: "mem" }).primaryKey(),
      email: model.text(),
      name: model.text(),
      /** E.164. */
      phone: model.text().nullable(),
      locale: model.enum(["vi", "en"]).default("vi"),
      /** Over what notices come that are sent at once. */
      notice_channel: model.enum([...NOTICE_CHANNELS]).default("email"),
      /** Tokens that were made before this moment are worth nothing. */
      sessions_ended_at: model.dateTime().nullable(),
    },
  )
  .indexes([{ on: ["email"], unique: true, where: "deleted_at IS NULL" }])

export default Member
