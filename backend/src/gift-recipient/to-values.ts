import { parseRecipient, type TypedRecipient } from "@ocop/shared/gift-recipient"
import { placeFinder } from "./places"

/** The columns of a recipient that are made of what was typed. */
export function toValues(typed: TypedRecipient, today: string) {
  const { problems, ...values } = parseRecipient(typed, placeFinder(), today)
  return { typed: { ...typed }, ...values, problems: { items: problems } }
}
export type RecipientValues = ReturnType<typeof toValues>
