import type { MedusaContainer } from "@medusajs/framework/types"
import { isDisputed, MOST_COMPLAINT_PHOTOS } from "@ocop/shared/complaint"
import { uploadKindOf, type StoredDocument } from "@ocop/shared/document"
import { documentOfOtherKind } from "../document/problems"
import { storeDocument } from "../document/store-document"
import { noPhotosNow } from "./problems"
import { photosOf, requireComplaint } from "./require-complaint"

type NewPhoto = { order_id: string; complaint_id: string; upload: Buffer; filename: string; added_by: string }

/**
 * Adds a photo to a complaint that nobody has settled.
 *
 * @throws ProblemError 404 for a complaint of another parcel, 400 for what is no photo, 409 `complaint_over`,
 *   `too_many_documents`
 */
export async function addComplaintPhoto(
  container: MedusaContainer,
  { order_id, complaint_id, ...photo }: NewPhoto,
): Promise<{ document: StoredDocument; isNew: boolean }> {
  const { id, state } = await requireComplaint(container, complaint_id, { order_id })
  if (!isDisputed(state) && state !== "refused") throw noPhotosNow()
  if (uploadKindOf(photo.upload) === "pdf") throw documentOfOtherKind()
  return storeDocument(container, { ...photo, owner: photosOf(id), purpose: "photo", most: MOST_COMPLAINT_PHOTOS })
}
