import { model } from "@medusajs/framework/utils"
import { SALES_POINT_KINDS, SALES_POINT_STATUSES } from "@ocop/shared/sales-point"

/** A place where an organization sells over the counter. One organization may have several. */
const SalesPoint = model
  .define("sales_point", {
    id: model.id({ prefix: "spt" }).primaryKey(),
    organization_id: model.text(),
    handle: model.text(),
    /** Whose form it was, and which: sent twice it is one point. */
    form_key: model.text(),
    name: model.text(),
    /** What is not told yet is null; what was submitted has all of it. */
    kind: model.enum([...SALES_POINT_KINDS]).nullable(),
    province_code: model.text().nullable(),
    commune_code: model.text().nullable(),
    street: model.text().nullable(),
    phone: model.text().nullable(),
    /** `WeekHours` of shared. */
    hours: model.json().nullable(),
    /** `{ items: HoursException[] }` of shared. */
    exceptions: model.json(),
    takes_pickup: model.boolean().default(false),
    /** The approval of its signboard, which an operator typed from the paper. */
    signboard_number: model.text().nullable(),
    signboard_on: model.text().nullable(),
    lat: model.float().nullable(),
    lon: model.float().nullable(),
    status: model.enum([...SALES_POINT_STATUSES]).default("draft"),
    status_reason: model.text().nullable(),
    /** `PointIdentity` of shared: what takes the place of a verified point's once it is reviewed. */
    change: model.json().nullable(),
    /** Why the change was sent back; null while it waits. */
    change_reason: model.text().nullable(),
    /** When it, or its change, was last sent to the operators. */
    submitted_at: model.dateTime().nullable(),
    /** An invented point of the demonstration data. */
    is_demo: model.boolean().default(false),
  })
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["form_key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["organization_id"] },
    { on: ["status", "commune_code"] },
  ])

export default SalesPoint
