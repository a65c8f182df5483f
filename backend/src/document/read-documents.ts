import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { StoredDocument } from "@ocop/shared/document"
import { DOCUMENT_MODULE } from "../modules/document"
import type DocumentModel from "../modules/document/models/document"
import { documentNotFound } from "./problems"

export type DocumentRow = InferTypeOf<typeof DocumentModel>

/** Whose documents: `type` is the table of the owner's row, "organization". */
export type DocumentOwner = { type: string; id: string }

/** The documents of one owner, the oldest first; of one purpose when it is given. */
export async function readDocuments(
  container: MedusaContainer,
  owner: DocumentOwner,
  purpose?: string,
): Promise<StoredDocument[]> {
  const rows = await container
    .resolve(DOCUMENT_MODULE)
    .listDocuments(
      { owner_type: owner.type, owner_id: owner.id, ...(purpose === undefined ? {} : { purpose }) },
      { order: { created_at: "ASC", id: "ASC" }, take: null },
    )
  return rows.map(toStoredDocument)
}

/** One document of this owner. @throws ProblemError 404 for another owner's as well as for none */
export async function requireDocument(
  container: MedusaContainer,
  owner: DocumentOwner,
  id: string,
): Promise<DocumentRow> {
  const [row] = await container
    .resolve(DOCUMENT_MODULE)
    .listDocuments({ id, owner_type: owner.type, owner_id: owner.id }, { take: 1 })
  if (!row) throw documentNotFound()
  return row
}

export function toStoredDocument(row: DocumentRow): StoredDocument {
  const { id, purpose, kind, filename, bytes, width, height } = row
  return { id, purpose, kind, filename, bytes, width, height, uploaded_at: new Date(row.created_at).toISOString() }
}
