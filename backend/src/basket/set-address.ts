import type { MedusaContainer } from "@medusajs/framework/types"
import { fromMedusaAddress, toMedusaAddress, type DeliveryAddress } from "@ocop/shared/address"
import { gazetteer } from "../gazetteer"
import { ProblemError } from "../http/problem-error"
import { setBasketAddressWorkflow } from "../workflows/basket/set-basket-address"
import { methodIdsOf } from "./change-cart"
import type { CartRow } from "./to-line-facts"

/** Only the place for now, to reckon fees for. A street typed for another commune would mislead: it goes. */
export async function setDestination(container: MedusaContainer, cart: CartRow, commune_code: string): Promise<void> {
  const before = fromMedusaAddress(cart.shipping_address)
  if (before?.commune_code === commune_code) return
  const { name = "", phone = "", note = "" } = before ?? {}
  await setAddress(container, cart, { name, phone, note, street: "", commune_code })
}

/** @throws ProblemError 400 commune_unknown */
export async function setAddress(
  container: MedusaContainer,
  cart: CartRow,
  delivery: DeliveryAddress,
  email?: string,
): Promise<void> {
  const address = toMedusaAddress(delivery, gazetteer())
  if (address === null) {
    const message = "Không có xã, phường này. Chọn trong danh sách."
    throw new ProblemError(400, { type: "commune_unknown", message, field: "commune_code" })
  }
  const input = {
    cart_id: cart.id,
    address: { ...address, ...(cart.shipping_address ? { id: cart.shipping_address.id } : {}) },
    ...(email === undefined ? {} : { email: email || null }),
    shipping_method_ids: methodIdsOf(cart),
  }
  await setBasketAddressWorkflow(container).run({ input })
}
