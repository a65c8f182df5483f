import { m } from "#app/i18n/paraglide/messages.js"

/** What a purchase that is bought once more has put into a basket, and what of it is not sold any more. */
export function againWords(count: number, missing: readonly string[]): string {
  const added = m.basket_again({ n: count })
  return missing.length === 0 ? added : `${added} ${m.basket_again_missing({ names: missing.join(", ") })}`
}
