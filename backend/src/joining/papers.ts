import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoredDocument } from "@ocop/shared/document"
import { MAX_PAGES, papersOf, type PaperPurpose } from "@ocop/shared/joining"
import { requireDocument, type DocumentRow } from "../document/read-documents"
import { storeDocument } from "../document/store-document"
import { ProblemError } from "../http/problem-error"
import type { Organization } from "../member/require-membership"
import { removeDocumentWorkflow } from "../workflows/document/remove-document"
import { notOpenForChanges } from "./problems"
import { findJoining, paperOwner } from "./read-joining"
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
    const { legal_form } = await requireOpen(container, id)
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
    await requireRemovable(container, id, await requireDocument(container, paperOwner(id), paper_id))
    await removeDocumentWorkflow(container).run({ input: { owner: paperOwner(id), id: paper_id } })
  })
}

/** Papers are brought while an application is written, and by one that only resells before it asks to be a producer. */
async function requireOpen(container: MedusaContainer, id: string) {
  const organization = await requireOrganization(container, id)
  if (organization.status !== "draft" && !isBecomingProducer(organization)) throw notOpenForChanges()
  return organization
}

function isBecomingProducer({ status, is_producer, producer_asked_at }: Organization): boolean {
  return status === "verified" && !is_producer && producer_asked_at === null
}

/** What it was verified with stays; what it has brought since may go. */
async function requireRemovable(container: MedusaContainer, id: string, { created_at }: DocumentRow): Promise<void> {
  const { status } = await requireOpen(container, id)
  const submitted_at = (await findJoining(container, id))?.submitted_at
  if (status !== "draft" && submitted_at && new Date(created_at) <= new Date(submitted_at)) throw notOpenForChanges()
}
