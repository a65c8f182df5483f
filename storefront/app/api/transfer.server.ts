import { CardDocument } from "@ocop/shared/card"
import { PurchaseDocument } from "@ocop/shared/purchase"
import { TransferDocument, type ChangePayment, type SetPayoutAccount } from "@ocop/shared/transfer"
import { segment } from "./segment.ts"
import { ask, change, type Caller } from "./transport.server.ts"

/** A purchase, and what opens it without signing in. */
export type PurchaseAt = { code: string; token: string | null }

/** The transfer or card that a purchase is paid by, and the account that money goes back to. Every refusal is an `ApiProblem`. */
export function transferOf(caller: Caller) {
  const of = ({ code, token }: PurchaseAt, rest: string) => {
    const headers: Record<string, string> = token === null ? {} : { "x-purchase-token": token }
    return { name: rest, headers, path: `/store/purchases/${segment(code)}/${rest}` }
  }
  return {
    /** 404 without the right token, unless the signed-in customer owns the purchase; 409 where it is paid otherwise. */
    transfer: (at: PurchaseAt) => ask(caller, { ...of(at, "transfer"), answer: TransferDocument }),
    checkTransfer: (at: PurchaseAt) =>
      change(caller, { ...of(at, "transfer/check"), body: {}, answer: TransferDocument }),
    extendHold: (at: PurchaseAt) => change(caller, { ...of(at, "transfer/hold"), body: {}, answer: TransferDocument }),
    changePayment: (at: PurchaseAt, payment: ChangePayment) =>
      change(caller, { ...of(at, "payment"), body: payment, answer: PurchaseDocument }),
    /** Looks at Stripe too. 404 and 409 as above. */
    card: (at: PurchaseAt) => change(caller, { ...of(at, "card"), body: {}, answer: CardDocument }),
    setPayoutAccount: (at: PurchaseAt, account: SetPayoutAccount) =>
      change(caller, { ...of(at, "payout-account"), body: account, answer: PurchaseDocument }),
  }
}
