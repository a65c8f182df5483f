import type { PaymentMethod } from "@ocop/shared/basket"
import type { Problem } from "@ocop/shared/problem"
import { ProblemError } from "../http/problem-error"
import { alreadyPlaced, deliveryMissing, deliveryRefused, paymentNotOffered } from "./problems"
import type { JudgedBasket } from "./to-basket-document"

/**
 * Refuses what cannot be ordered as it stands, with everything that is in the way. Both the purchase route, before it
 * touches the cart, and the completion, under its lock, ask this.
 *
 * @throws ProblemError 400 when something is missing, 409 when something changed since it was shown
 */
export function refusePurchase({ facts, parcels, document }: JudgedBasket): void {
  if (facts.is_completed) throw alreadyPlaced()
  if (facts.lines.length === 0) throw new ProblemError(400, { type: "basket_empty", message: "Giỏ hàng đang trống." })

  const lineProblems = parcels.flatMap(({ lines }) => lines.flatMap((line) => (line.problem ? [named(line)] : [])))
  if (lineProblems.length > 0) throw new ProblemError(409, lineProblems)

  if (document.contact === null || document.destination === null) {
    throw deliveryMissing()
  }
  const refusals = document.groups.flatMap(({ delivery }) =>
    delivery?.kind === "refused" ? [deliveryRefused(delivery.place, delivery.reason)] : [],
  )
  if (refusals.length > 0) throw new ProblemError(409, refusals)

  const unpayable = document.payment_methods.flatMap(({ problem }) => (problem ? [problem] : []))
  if (unpayable.length === document.payment_methods.length) throw new ProblemError(409, unpayable)
}

/**
 * Refuses a way of paying that this basket cannot be paid by.
 *
 * @throws ProblemError 400 payment_not_offered, 409 with what is in its way
 */
export function refusePayment({ document }: JudgedBasket, chosen: PaymentMethod): void {
  const offered = document.payment_methods.find(({ method }) => method === chosen)
  if (offered === undefined) throw paymentNotOffered()
  if (offered.problem !== null) throw new ProblemError(409, offered.problem)
}

function named(line: { name: string; problem: Problem | null }): Problem {
  const { type, message } = line.problem ?? { type: "invalid_data", message: "" }
  return { type, message: `${line.name}: ${message}` }
}
