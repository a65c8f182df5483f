import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requireDocument, type DocumentOwner } from "../../../document/read-documents"
import { DOCUMENT_MODULE } from "../../../modules/document"

export type TakeDocumentInput = { owner: DocumentOwner; id: string }

/** The row stays, marked as deleted, until its file is swept away. @throws ProblemError 404 */
export const takeDocumentStep = createStep(
  "take-document",
  async ({ owner, id }: TakeDocumentInput, { container }) => {
    const row = await requireDocument(container, owner, id)
    await container.resolve(DOCUMENT_MODULE).softDeleteDocuments(row.id)
    return new StepResponse({ id: row.id }, row.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(DOCUMENT_MODULE).restoreDocuments(id)
  },
)
