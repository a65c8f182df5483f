import { model } from "@medusajs/framework/utils"

/**
 * What the platform takes of a sale, by which contract or law, and on which days. Of the rules of a day the first by
 * position that fits a line decides. A rule that no longer holds ends and stays: what was sold under it names it.
 */
const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "crule" }).primaryKey(),
    position: model.number(),
    /** Hundredths of a percent: 500 is 5 %. */
    rate_bp: model.number(),
    /** A day in Vietnam, the first that it holds on. */
    valid_from: model.text(),
    /** The last one; null while it has no end. */
    valid_until: model.text().nullable(),
    /** Null fits every seller, category or product. */
    organization_id: model.text().nullable(),
    category_id: model.text().nullable(),
    product_id: model.text().nullable(),
    /** The contract or law by which it is taken. */
    basis: model.text(),
  })
  .indexes([{ on: ["valid_from"] }])
  .checks([{ name: "commission_rule_rate", expression: (row) => `${row.rate_bp} between 0 and 10000` }])

export default CommissionRule
