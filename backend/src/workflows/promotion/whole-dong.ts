import type { ComputeActionContext, ComputeActions, IPromotionModuleService } from "@medusajs/framework/types"
import { BigNumber, ComputedActions, MedusaError } from "@medusajs/framework/utils"
import promotionModule from "@medusajs/medusa/promotion"
import { wholeShares } from "@ocop/shared/voucher"

type Compute = IPromotionModuleService["computeActions"]
type Amounts = ComputeActions & { amount: unknown; code: string }

const WHOLE = Symbol.for("ocop.whole-dong")

/**
 * The promotion module takes fractions of a đồng off lines. There is no hook between reckoning and keeping what is taken
 * off, so its method is wrapped: of each code the sum is rounded down, and its đồng are shared by the largest remainder.
 */
function wholeDong(actions: ComputeActions[], context: ComputeActionContext): ComputeActions[] {
  if (context.currency_code !== "vnd") return actions
  const shares = new Map<ComputeActions, number>()
  const amounts = actions.filter(takesOff)
  for (const code of new Set(amounts.map((action) => action.code))) {
    const own = amounts.filter((action) => action.code === code)
    wholeShares(own.map(({ amount }) => Number(amount))).forEach((share, n) => {
      const action = own[n]
      if (action) shares.set(action, share)
    })
  }
  return actions.flatMap((action) => {
    const share = shares.get(action)
    if (share === undefined) return [action]
    return share === 0 ? [] : [{ ...action, amount: new BigNumber(share) } as ComputeActions]
  })
}

function takesOff(action: ComputeActions): action is Amounts {
  const kinds: string[] = [ComputedActions.ADD_ITEM_ADJUSTMENT, ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT]
  return kinds.includes(action.action)
}

const service = promotionModule.service.prototype as IPromotionModuleService & { [WHOLE]?: true }
if (typeof service.computeActions !== "function") {
  const message = "The promotion module has no method computeActions any more: amounts would not be whole đồng"
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
}
if (!service[WHOLE]) {
  const compute: Compute = service.computeActions
  service.computeActions = async function (this: IPromotionModuleService, codes, context, ...rest) {
    return wholeDong(await compute.call(this, codes, context, ...rest), context)
  }
  service[WHOLE] = true
}
