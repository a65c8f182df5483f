import type { MedusaContainer } from "@medusajs/framework/types"
import type { NoticeContent } from "@ocop/shared/notice"
import { expiryStepOn } from "@ocop/shared/paper"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { readEndingPapers } from "../overview/read-overview"
import { readRenewals, type Renewal } from "../paper/read-renewals"
import { noteFor } from "./note-for"

/**
 * Tells every organization of its papers that end, 90, 30 and 7 days before, and of stars to be renewed, on the days of
 * `renewalDays`; each once.
 */
export async function notePapers(container: MedusaContainer, day: string): Promise<void> {
  const organizations = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ status: ["verified", "suspended"] }, { select: ["id"], take: null })
  for (const { id } of organizations) {
    await noteEnding(container, id, day)
    await noteRenewals(container, id, day)
  }
}

async function noteEnding(container: MedusaContainer, organization_id: string, day: string): Promise<void> {
  for (const { id, ...paper } of await readEndingPapers(container, organization_id, day)) {
    const step = expiryStepOn(paper.until, day)?.step
    await noteFor(container, {
      organization_id,
      key: `paper_expiring:${id}:${paper.until}:${step}`,
      kind: "paper_expiring",
      data: { ...paper, paper: paper.stars === null ? "certification" : "recognition" },
    })
  }
}

async function noteRenewals(container: MedusaContainer, organization_id: string, day: string): Promise<void> {
  for (const renewal of await readRenewals(container, organization_id, day)) {
    const { id, product, valid_until } = renewal.paper
    // A star that was mistyped and corrected is the same star.
    const key = `renewal_due:${product?.handle ?? id}:${valid_until}:${renewal.step}`
    await noteFor(container, { organization_id, key, ...renewalNotice(renewal) })
  }
}

/** What is told of a star that ends. */
export function renewalNotice({ paper, step }: Renewal): NoticeContent {
  const { stars, number, product, valid_until: until, filing } = paper
  const window = { file_from: filing.from, file_until: filing.until }
  return {
    kind: "renewal_due",
    data: { step, stars, number, product_name: product?.name ?? null, until, ...window },
  }
}
