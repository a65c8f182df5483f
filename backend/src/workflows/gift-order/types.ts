import type { RecipientValues } from "../../gift-recipient/to-values"

/** Somebody of the list of a gift, as a row of another one. */
export type CopiedRecipient = RecipientValues & { position: number }
