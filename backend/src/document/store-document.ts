import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LONGEST_FILE_NAME, type StoredDocument } from "@ocop/shared/document"
import { tidy } from "../http/typed-text"
import { DOCUMENT_MODULE } from "../modules/document"
import { storeDocumentWorkflow } from "../workflows/document/store-document"
import { toStoredDocument, type DocumentOwner } from "./read-documents"

export type NewDocument = {
  owner: DocumentOwner
  purpose: string
  upload: Buffer
  /** As the sender called the file. */
  filename: string
  /** The id of the member, customer or user who sends it. */
  added_by: string
  /** How many documents the owner may have for this purpose. */
  most: number
}

/**
 * Keeps a private upload. The same file sent again for the same purpose, also at the same time, is the document that it
 * made the first time.
 *
 * @returns the document, and whether it was made now
 * @throws ProblemError 409 `too_many_documents`, and whatever `renderDocument` refuses
 */
export async function storeDocument(
  container: MedusaContainer,
  { owner, upload, filename, ...rest }: NewDocument,
): Promise<{ document: StoredDocument; isNew: boolean }> {
  const content_hash = createHash("sha256").update(upload).digest("hex")
  const same = { owner_type: owner.type, owner_id: owner.id, purpose: rest.purpose, content_hash }
  const find = async () => {
    const [row] = await container.resolve(DOCUMENT_MODULE).listDocuments(same, { take: 1 })
    return row && { document: toStoredDocument(row), isNew: false }
  }
  const known = await find()
  if (known) return known
  try {
    const name = tidy(filename).slice(-LONGEST_FILE_NAME)
    const input = { ...same, ...rest, filename: name, upload: upload.toString("base64") }
    const { result } = await storeDocumentWorkflow(container).run({ input })
    return { document: result, isNew: true }
  } catch (error) {
    // Sent twice at once: the other one has made it, and the file of this one is gone again.
    const other = await find()
    if (!other) throw error
    return other
  }
}
