import type { MedusaContainer } from "@medusajs/framework/types"
import { AgeWording } from "@ocop/shared/selling"
import type { PurchaseDocument } from "@ocop/shared/purchase"
import { ageUnconfirmed } from "../basket/problems"
import type { JudgedBasket } from "../basket/to-basket-document"
import { ORDER_GROUP_MODULE } from "../modules/order-group"

/** What the buyer of a cart said of their age; null when nothing was asked. */
export async function readAgeConfirmation(
  container: MedusaContainer,
  cart_id: string,
): Promise<PurchaseDocument["age_confirmation"]> {
  const [row] = await container.resolve(ORDER_GROUP_MODULE).listAgeConfirmations({ cart_id }, { take: 1 })
  return row ? { at: new Date(row.confirmed_at).toISOString(), wording: AgeWording.parse(row.wording) } : null
}

/** @throws ProblemError 400 age_unconfirmed for a basket with alcohol whose buyer did not say to be of age */
export async function requireAge(container: MedusaContainer, { facts, document }: JudgedBasket): Promise<void> {
  if (document.adults_only && (await readAgeConfirmation(container, facts.id)) === null) throw ageUnconfirmed()
}
