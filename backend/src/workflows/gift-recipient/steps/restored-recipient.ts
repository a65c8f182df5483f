import type { RecipientRecord } from "../../../gift-recipient/require-draft"

/** A row as it was, without what the database says of it by itself. */
export function toRestored(row: RecipientRecord) {
  const { id, draft_id, position, typed, name, phone, province_code, commune_code, street, boxes } = row
  const { message, delivery_on, problems, removal } = row
  const place = { province_code, commune_code, street }
  return { id, draft_id, position, typed, name, phone, ...place, boxes, message, delivery_on, problems, removal }
}
export type RestoredRecipient = ReturnType<typeof toRestored>
