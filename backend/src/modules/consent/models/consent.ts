import { model } from "@medusajs/framework/utils"
import { CONSENT_PURPOSES } from "@ocop/shared/account"

/**
 * Who agreed to what, when, and in which version of the policy (Law 91/2025/QH15). Rows are only ever added: taking
 * consent back is a row of its own, and the table refuses changes.
 */
const Consent = model
  .define("consent", {
    id: model.id({ prefix: "cons" }).primaryKey(),
    /** A customer's id, or for people without an account what their address was turned into: it cannot be read back. */
    subject: model.text(),
    purpose: model.enum([...CONSENT_PURPOSES]),
    is_given: model.boolean(),
    policy_version: model.text(),
  })
  .indexes([{ on: ["subject"] }])

export default Consent
