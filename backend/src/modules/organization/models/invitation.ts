import { model } from "@medusajs/framework/utils"
import { MEMBER_ROLES } from "@ocop/shared/member"

/** Somebody was asked, by mail, to act for an organization. It counts until it is accepted, withdrawn or too old. */
const Invitation = model
  .define(
    { name: "invitation", tableName: "organization_invitation" },
    {
      id: model.id({ prefix: "oinv" }).primaryKey(),
      organization_id: model.text(),
      email: model.text(),
      role: model.enum([...MEMBER_ROLES]),
      /** The member, or the operator, who asked. */
      invited_by: model.text(),
      expires_at: model.dateTime(),
      accepted_at: model.dateTime().nullable(),
      withdrawn_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      on: ["organization_id", "email"],
      unique: true,
      where: "accepted_at IS NULL AND withdrawn_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["email"] },
  ])

export default Invitation
