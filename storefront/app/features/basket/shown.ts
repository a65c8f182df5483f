import type { BasketDocument } from "@ocop/shared/basket"

/** A basket as pages show it: without the id, which opens it and therefore stays in the cookie. */
export type ShownBasket = Omit<BasketDocument, "id">

export function shown({ id: _secret, ...basket }: BasketDocument): ShownBasket {
  return basket
}
