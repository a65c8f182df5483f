import type { MedusaContainer } from "@medusajs/framework/types"
import type { RecognitionPaper } from "@ocop/shared/paper"
import { renewalStepOn, type RenewalStep } from "@ocop/shared/renewal"
import { laterStars } from "./later-stars"
import { readPapers } from "./read-papers"

/** A star that ends, and the step that its renewal has reached. */
export type Renewal = { paper: RecognitionPaper; step: RenewalStep }

/**
 * An organization's stars that end within a year of a day, with the step each has reached. None of those that a newer
 * one follows, be it only written down, and none whose renewal is pending (Art. 12(3) of Decision 26/2026).
 */
export async function readRenewals(
  container: MedusaContainer,
  organization_id: string,
  day: string,
): Promise<Renewal[]> {
  const { recognitions } = await readPapers(container, organization_id, day)
  return recognitions
    .filter(({ is_verified, verdict, extended_until }) => is_verified && verdict === "valid" && extended_until === null)
    .filter((paper) => laterStars(paper, paper.valid_until, recognitions).length === 0)
    .flatMap((paper) => {
      const step = renewalStepOn(paper.valid_until, day)
      return step === null ? [] : [{ paper, step }]
    })
}
