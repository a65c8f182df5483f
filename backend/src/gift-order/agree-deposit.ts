import { depositOf, type Deposit } from "@ocop/shared/gift-order"
import { totalsOf } from "../basket/rules"
import type { JudgedBasket } from "../basket/to-basket-document"
import { depositChanged } from "./problems"

/**
 * The deposit with which a gift may be ordered on a day; null of anything else. It is transferred to the shop's own account:
 * where sellers are paid directly, each keeps books of their own, and none is offered.
 */
export function offeredDeposit({ parcels, document }: JudgedBasket, today: string): Deposit | null {
  const [gift] = parcels.flatMap(({ seller }) => seller.gift ?? [])
  const isOffered = document.payment_methods.some(({ method, problem }) => method === "vietqr" && problem === null)
  if (!gift || !isOffered || document.pays_sellers) return null
  const { from_day: first_day, cut_off_days } = gift
  return depositOf({ total: totalsOf(parcels).total, first_day, cut_off_days, today })
}

/**
 * The deposit that the buyer has chosen, as it is now; null where all is paid at once.
 *
 * @param shown whole đồng that the buyer was shown @throws ProblemError 409 deposit_changed
 */
export function agreeDeposit(judged: JudgedBasket, shown: number | null, today: string): Deposit | null {
  if (shown === null) return null
  const offered = offeredDeposit(judged, today)
  if (offered?.amount !== shown) throw depositChanged()
  return offered
}
