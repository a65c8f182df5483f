import { model } from "@medusajs/framework/utils"

/** A member has opened a notice. Those up to the member's mark need no row. */
const NoticeRead = model
  .define(
    { name: "notice_read", tableName: "desk_notice_read" },
    { id: model.id({ prefix: "ntcr" }).primaryKey(), notice_id: model.text(), member_id: model.text() },
  )
  .indexes([{ on: ["notice_id", "member_id"], unique: true, where: "deleted_at IS NULL" }])

export default NoticeRead
