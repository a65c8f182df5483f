import { model } from "@medusajs/framework/utils"

/** What was done to an organization, by whom and why. Rows are only ever added, but for how it ended what was begun on behalf. */
const OrganizationEvent = model
  .define("organization_event", {
    id: model.id({ prefix: "orgev" }).primaryKey(),
    organization_id: model.text(),
    /** A stable word: "drafted", "submitted", "verified", "sent_back", "suspended", "reinstated", "member_invited"… */
    kind: model.text(),
    actor_type: model.enum(["member", "operator", "system"]),
    actor_id: model.text().nullable(),
    /** An operator did it for the organization, at its wish. */
    on_behalf: model.boolean().default(false),
    /** In Vietnamese, as the organization reads it. */
    reason: model.text().nullable(),
    /** What belongs to the kind, such as the fields that were sent back. */
    detail: model.json().nullable(),
    /** When the mails about it had all gone out; null also for what nobody is mailed about. */
    told_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["organization_id", "created_at"] },
    { name: "IDX_organization_event_untold", on: ["created_at"], where: "told_at IS NULL AND deleted_at IS NULL" },
  ])

export default OrganizationEvent
