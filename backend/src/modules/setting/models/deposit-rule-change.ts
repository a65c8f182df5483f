import { model } from "@medusajs/framework/utils"

/**
 * With which deposit gifts may be ordered from a moment on, and who chose it why. The last row is what holds; the database
 * refuses to change or delete one.
 */
const DepositRuleChange = model.define("deposit_rule_change", {
  id: model.id({ prefix: "drc" }).primaryKey(),
  at: model.dateTime(),
  /** A `DepositRule` of shared. */
  rule: model.json(),
  reason: model.text(),
  user_id: model.text(),
  user_email: model.text(),
})

export default DepositRuleChange
