import { model } from "@medusajs/framework/utils"
import { NOTICE_TOPICS, NOTICE_WAYS } from "@ocop/shared/notice"

/** How a member wants to hear of a topic by mail. Without a row, in the usual way. */
const NoticeSetting = model
  .define(
    { name: "notice_setting", tableName: "desk_notice_setting" },
    {
      id: model.id({ prefix: "ntcs" }).primaryKey(),
      member_id: model.text(),
      topic: model.enum([...NOTICE_TOPICS]),
      way: model.enum([...NOTICE_WAYS]),
    },
  )
  .indexes([{ on: ["member_id", "topic"], unique: true, where: "deleted_at IS NULL" }])

export default NoticeSetting
