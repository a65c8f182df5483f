import { model } from "@medusajs/framework/utils"

/**
 * A notice that a member is to get by mail: written with the notice, sent by a job. To where is asked when it is sent.
 * Those of one mail of the day carry the same `batch`, so that a mail that was begun is finished as it was.
 */
const NoticeMessage = model
  .define(
    { name: "notice_message", tableName: "desk_notice_message" },
    {
      id: model.id({ prefix: "ntcx" }).primaryKey(),
      notice_id: model.text(),
      organization_id: model.text(),
      member_id: model.text(),
      way: model.enum(["at_once", "digest"]),
      batch: model.text().nullable(),
      sent_at: model.dateTime().nullable(),
      /** The member does not act for the organization any more. */
      dropped_at: model.dateTime().nullable(),
      /** When it was tried last; at first, when it was written. */
      tried_at: model.dateTime(),
    },
  )
  .indexes([
    { on: ["notice_id", "member_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["way", "created_at"], where: "sent_at IS NULL AND dropped_at IS NULL AND deleted_at IS NULL" },
    { on: ["member_id"], where: "sent_at IS NULL AND dropped_at IS NULL AND deleted_at IS NULL" },
  ])

export default NoticeMessage
