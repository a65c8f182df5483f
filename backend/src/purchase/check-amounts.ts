import { MedusaError } from "@medusajs/framework/utils"
import type { PaymentMethod } from "@ocop/shared/basket"
import type { BasketParcel } from "../basket/rules"
import { feeOf, totalsOf } from "../basket/rules"
import { totalChanged } from "../basket/problems"
import { ProblemError } from "../http/problem-error"
import type { CompletionCart, CompletionMethod } from "./read-completion-cart"

export const PAYMENT_METHOD_OF: Readonly<Record<string, PaymentMethod>> = {
  pp_cod_cod: "cod",
  pp_vietqr_vietqr: "vietqr",
  pp_stripe_stripe: "card",
}

/**
 * The buyer's choice of payment, made over exactly the amount that is due now. Changing anything about a cart deletes
 * the session, so one that is there is over what was shown.
 *
 * @throws ProblemError 409 total_changed, MedusaError when nothing was chosen
 */
export function paymentMethodOf(cart: CompletionCart, parcels: readonly BasketParcel[]): PaymentMethod {
  const [session] = cart.payment_collection?.payment_sessions ?? []
  const method = session && PAYMENT_METHOD_OF[session.provider_id]
  if (session === undefined || method === undefined) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The cart has no payment session of ours")
  }
  const due = totalsOf(parcels).total
  const amounts = [Number(cart.total), Number(session.amount)]
  const other = amounts.find((amount) => amount !== due)
  if (other !== undefined) throw totalChanged(other, due)
  return method
}

/**
 * The delivery of each parcel. Core lists and takes the delivery options of every seller of the channel, so a cart may
 * hold one of a seller who sends nothing, or none of one who does.
 *
 * @throws ProblemError 409 total_changed when a fee is not what the parcel costs today
 */
export function methodsByProfile(
  cart: CompletionCart,
  parcels: readonly BasketParcel[],
): Map<string, CompletionMethod> {
  const methods = new Map<string, CompletionMethod>()
  for (const method of cart.shipping_methods) {
    const profile = method.shipping_option?.shipping_profile_id ?? ""
    const parcel = parcels.find(({ seller }) => seller.shipping_profile_id === profile)
    if (parcel === undefined || methods.has(profile)) throw deliveryWrong()
    if (Number(method.amount) !== feeOf(parcel)) throw totalChanged(Number(method.amount), feeOf(parcel))
    methods.set(profile, method)
  }
  if (methods.size !== parcels.length) throw deliveryWrong()
  return methods
}

export function deliveryWrong(): ProblemError {
  const message = "Cách giao hàng không đúng với hàng trong giỏ. Chọn lại nơi nhận."
  return new ProblemError(400, { type: "delivery_missing", message })
}
