import { model } from "@medusajs/framework/utils"

/** Up to when a member has read an organization's notices, all of them. One row for both. */
const NoticeMark = model
  .define(
    { name: "notice_mark", tableName: "desk_notice_mark" },
    {
      id: model.id({ prefix: "ntcm" }).primaryKey(),
      organization_id: model.text(),
      member_id: model.text(),
      read_until: model.dateTime(),
    },
  )
  .indexes([{ on: ["organization_id", "member_id"], unique: true, where: "deleted_at IS NULL" }])

export default NoticeMark
