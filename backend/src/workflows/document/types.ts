export type StoreDocumentInput = {
  owner_type: string
  owner_id: string
  purpose: string
  content_hash: string
  filename: string
  added_by: string
  /** How many documents the owner may have for this purpose. */
  most: number
  /** The file in base64, as core's own uploads are passed. */
  upload: string
}
