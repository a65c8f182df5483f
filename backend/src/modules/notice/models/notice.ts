import { model } from "@medusajs/framework/utils"

/** Something an organization is told, once: `dedupe_key` says of what, so that telling it again changes nothing. */
const Notice = model
  .define(
    { name: "notice", tableName: "desk_notice" },
    {
      id: model.id({ prefix: "ntc" }).primaryKey(),
      organization_id: model.text(),
      /** `NoticeContent` of @ocop/shared/notice says which there are, and what belongs to each. */
      kind: model.text(),
      dedupe_key: model.text(),
      data: model.json(),
    },
  )
  .indexes([
    { on: ["organization_id", "dedupe_key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["organization_id", "created_at", "id"] },
    { on: ["dedupe_key"] },
    { on: ["created_at"] },
  ])

export default Notice
