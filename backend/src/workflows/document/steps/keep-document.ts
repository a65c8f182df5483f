import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DocumentKind } from "@ocop/shared/document"
import { toStoredDocument } from "../../../document/read-documents"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { StoreDocumentInput } from "../types"

type NewDocumentRow = Omit<StoreDocumentInput, "upload" | "most"> & {
  id: string
  file_key: string
  kind: DocumentKind
  bytes: number
  width: number | null
  height: number | null
}

/** @throws MedusaError INVALID_DATA when the owner has this document already */
export const keepDocumentStep = createStep(
  "keep-document",
  async (document: NewDocumentRow, { container }) => {
    const row = await container.resolve(DOCUMENT_MODULE).createDocuments(document)
    return new StepResponse(toStoredDocument(row), row.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(DOCUMENT_MODULE).deleteDocuments(id)
  },
)
