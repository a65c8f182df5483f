import type { RecipientRow } from "@ocop/shared/gift-recipient"

/** A recipient was asked for the address, and neither they nor who pays have told it. */
export function isWaiting({ invite, problems }: Pick<RecipientRow, "invite" | "problems">): boolean {
  return invite !== null && !invite.is_answered && problems.length > 0
}
