import { model } from "@medusajs/framework/utils"

/**
 * An operator does an organization's work for it, at its wish, for an hour at most. Asked for in the dashboard, begun at
 * the desk; rows stay, for the history of who did what.
 */
const ActingSession = model
  .define(
    { name: "acting_session", tableName: "organization_acting_session" },
    {
      id: model.id({ prefix: "oact" }).primaryKey(),
      organization_id: model.text(),
      /** The operator's. */
      user_id: model.text(),
      /** Who asked for it and what for, as the organization reads it. */
      reason: model.text(),
      begun_at: model.dateTime().nullable(),
      /** Of the way in while it is not begun, of the session from then on. */
      expires_at: model.dateTime(),
      ended_at: model.dateTime().nullable(),
    },
  )
  .indexes([{ on: ["user_id"], where: "ended_at IS NULL AND deleted_at IS NULL" }, { on: ["organization_id"] }])

export default ActingSession
