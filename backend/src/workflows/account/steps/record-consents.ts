import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ConsentPurpose } from "@ocop/shared/account"
import { POLICIES } from "@ocop/shared/policy"
import { CONSENT_MODULE } from "../../../modules/consent"

type RecordConsentsInput = { subject: string; purposes: ConsentPurpose[] }

/** Writes what was agreed to, in today's versions. When the rest fails, that is one more row, because none ever goes. */
export const recordConsentsStep = createStep(
  "record-consents",
  async ({ subject, purposes }: RecordConsentsInput, { container }) => {
    const rows = purposes.map((purpose) => ({ subject, ...consentTo(purpose, true) }))
    await container.resolve(CONSENT_MODULE).createConsents(rows)
    return new StepResponse(rows.length, { subject, purposes })
  },
  async (given, { container }) => {
    if (!given) return
    const rows = given.purposes.map((purpose) => ({ subject: given.subject, ...consentTo(purpose, false) }))
    await container.resolve(CONSENT_MODULE).createConsents(rows)
  },
)

function consentTo(purpose: ConsentPurpose, is_given: boolean) {
  const policy = purpose === "terms" ? POLICIES.terms : POLICIES.privacy
  return { purpose, is_given, policy_version: policy.version }
}
