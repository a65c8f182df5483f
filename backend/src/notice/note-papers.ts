import type { MedusaContainer } from "@medusajs/framework/types"
import { expiryStepOn } from "@ocop/shared/paper"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { readEndingPapers } from "../overview/read-overview"
import { noteFor } from "./note-for"

/** Tells every organization of its papers that end: 90, 30 and 7 days before, each once. */
export async function notePapers(container: MedusaContainer, day: string): Promise<void> {
  const organizations = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ status: ["verified", "suspended"] }, { select: ["id"], take: null })
  for (const { id: organization_id } of organizations) {
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
}
