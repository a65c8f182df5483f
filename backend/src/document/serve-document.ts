import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { unseal } from "../personal-data/sealed-bytes"
import { requireDocument, type DocumentOwner } from "./read-documents"

const MIME_TYPES = { jpeg: "image/jpeg", pdf: "application/pdf" }
const ENDINGS = { jpeg: "jpg", pdf: "pdf" }

/**
 * Answers with the bytes of one document of this owner. Whoever calls it has asked who may see them. A PDF is only ever
 * saved, never opened in a page; nothing keeps a copy on the way.
 *
 * @throws ProblemError 404 for another owner's document as well as for none
 */
export async function serveDocument(
  container: MedusaContainer,
  res: MedusaResponse,
  owner: DocumentOwner,
  id: string,
): Promise<void> {
  const { kind, file_key } = await requireDocument(container, owner, id)
  const sealed = await container.resolve(Modules.FILE).getAsBuffer(file_key)
  const bytes = unseal({ purpose: "document", id }, sealed)
  const disposition = kind === "pdf" ? "attachment" : "inline"
  res.set({
    "cache-control": "private, no-store",
    // The sender's own name for it goes into no header.
    "content-disposition": `${disposition}; filename="${id}.${ENDINGS[kind]}"`,
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "same-site",
    "x-content-type-options": "nosniff",
  })
  res.type(MIME_TYPES[kind]).send(bytes)
}
