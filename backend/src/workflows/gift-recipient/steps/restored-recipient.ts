import type { RecipientRecord } from "../../../gift-recipient/rows"

/** A row as it was, without what the database says of it by itself. */
export function toRestored(row: RecipientRecord) {
  const { id, draft_id, position, typed, name, phone, province_code, commune_code, street, boxes } = row
  const { message, delivery_on, problems, removal, invite_key, invite_email, is_answered } = row
  const place = { province_code, commune_code, street }
  const invite = { invite_key, invite_email, is_answered }
  return {
    id,
    draft_id,
    position,
    typed,
    name,
    phone,
    ...place,
    boxes,
    message,
    delivery_on,
    problems,
    removal,
    ...invite,
  }
}
export type RestoredRecipient = ReturnType<typeof toRestored>
