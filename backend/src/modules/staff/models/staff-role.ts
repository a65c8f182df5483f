import { model } from "@medusajs/framework/utils"
import { STAFF_ROLES } from "@ocop/shared/staff"

const IN_FORCE = "revoked_at IS NULL AND deleted_at IS NULL"

/**
 * What a user of the dashboard is trusted with. A row is never changed but once, when it ends: together they tell who
 * could do what when, and who said so.
 */
const StaffRole = model
  .define("staff_role", {
    id: model.id({ prefix: "srole" }).primaryKey(),
    /** Core's user. */
    user_id: model.text(),
    role: model.enum([...STAFF_ROLES]),
    /** Null for the whole country. */
    province_code: model.text().nullable(),
    /** A user's id; null when it was done on the server itself. */
    granted_by: model.text().nullable(),
    granted_at: model.dateTime(),
    revoked_by: model.text().nullable(),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["user_id"] },
    { on: ["user_id", "role"], unique: true, where: `province_code IS NULL AND ${IN_FORCE}` },
    { on: ["user_id", "role", "province_code"], unique: true, where: IN_FORCE },
  ])
  .checks([
    {
      name: "staff_role_province_for_officials",
      expression: (row) => `${row.province_code} IS NULL OR ${row.role} IN ('registrar', 'reviewer')`,
    },
  ])

export default StaffRole
