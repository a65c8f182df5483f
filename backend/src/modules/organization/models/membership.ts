import { model } from "@medusajs/framework/utils"
import { MEMBER_ROLES } from "@ocop/shared/member"

/** That a person acts for an organization. Ended ones stay, for the history of who did what. */
const Membership = model
  .define(
    { name: "membership", tableName: "organization_membership" },
    {
      id: model.id({ prefix: "mship" }).primaryKey(),
      organization_id: model.text(),
      member_id: model.text(),
      role: model.enum([...MEMBER_ROLES]),
      removed_at: model.dateTime().nullable(),
      /** The member who ended it. */
      removed_by: model.text().nullable(),
    },
  )
  .indexes([
    {
      on: ["organization_id", "member_id"],
      unique: true,
      where: "removed_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["member_id"] },
  ])

export default Membership
