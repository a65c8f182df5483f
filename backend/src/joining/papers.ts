import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoredDocument } from "@ocop/shared/document"
import { MAX_PAGES, papersOf, type PaperPurpose } from "@ocop/shared/joining"
import { requireDocument } from "../document/read-documents"
import { storeDocument } from "../document/store-document"
import { ProblemError } from "../http/problem-error"
import { removeDocumentWorkflow } from "../workflows/document/remove-document"
import { notOpenForChanges } from "./problems"
import { paperOwner } from "./read-joining"
import { requireOrganization } from "./require-organization"
import { withOrganizationLock } from "./with-organization-lock"

type NewPaper = { id: string; purpose: PaperPurpose; upload: Buffer; filename: string; added_by: string }

/**
 * Adds a file to one of the papers that an organization's legal form is asked for.
 *
 * @throws ProblemError 400 purpose_wrong, 409 not_a_draft, and whatever `storeDocument` refuses
 */
export function addPaper(
  container: MedusaContainer,
  { id, ...paper }: NewPaper,
): Promise<{ document: StoredDocument; isNew: boolean }> {
  return withOrganizationLock(container, id, async () => {
    const { legal_form } = await requireDraft(container, id)
    if (!papersOf(legal_form).some(({ purpose }) => purpose === paper.purpose)) {
      const message = "Cơ sở thuộc hình thức này không nộp giấy tờ đó."
      throw new ProblemError(400, { type: "purpose_wrong", message, field: "purpose" })
    }
    return storeDocument(container, { ...paper, owner: paperOwner(id), most: MAX_PAGES })
  })
}

/** @throws ProblemError 404, 409 not_a_draft */
export async function removePaper(
  container: MedusaContainer,
  { id, paper_id }: { id: string; paper_id: string },
): Promise<void> {
  await withOrganizationLock(container, id, async () => {
    await requireDocument(container, paperOwner(id), paper_id)
    await requireDraft(container, id)
    await removeDocumentWorkflow(container).run({ input: { owner: paperOwner(id), id: paper_id } })
  })
}

async function requireDraft(container: MedusaContainer, id: string) {
  const organization = await requireOrganization(container, id)
  if (organization.status !== "draft") throw notOpenForChanges()
  return organization
}
