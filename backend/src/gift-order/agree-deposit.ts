import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { depositOf, type Deposit, type ShownDeposit } from "@ocop/shared/gift-order"
import { totalsOf } from "../basket/rules"
import type { JudgedBasket } from "../basket/to-basket-document"
import { currentDepositRule } from "../deposit-rule/current-rule"
import { depositChanged } from "./problems"

/**
 * The deposit with which a gift may be ordered today; null of anything else. It is transferred to the shop's own account:
 * where sellers are paid directly, each keeps books of their own, and none is offered.
 */
export async function offeredDeposit(
  container: MedusaContainer,
  { parcels, document }: JudgedBasket,
): Promise<Deposit | null> {
  const [gift] = parcels.flatMap(({ seller }) => seller.gift ?? [])
  const isOffered = document.payment_methods.some(({ method, problem }) => method === "vietqr" && problem === null)
  if (!gift || !isOffered || document.pays_sellers) return null
  const { from_day: first_day, cut_off_days } = gift
  const today = todayInVietnam(new Date())
  const { total } = totalsOf(parcels)
  return depositOf({ total, first_day, cut_off_days, today }, await currentDepositRule(container))
}

/**
 * The deposit that the buyer has chosen, as it is now; null where all is paid at once.
 *
 * @throws ProblemError 409 deposit_changed: its sum or its days are no longer those that were `shown`
 */
export async function agreeDeposit(
  container: MedusaContainer,
  judged: JudgedBasket,
  shown: ShownDeposit | null,
): Promise<Deposit | null> {
  if (shown === null) return null
  const offered = await offeredDeposit(container, judged)
  const isAsShown = (["amount", "balance_on", "cancel_on"] as const).every((part) => offered?.[part] === shown[part])
  if (!isAsShown) throw depositChanged()
  return offered
}
