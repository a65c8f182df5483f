import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AssignMoney, CloseMoney, MarkPayout, RefundGoodwill, ReturnMoney } from "@ocop/shared/bank"
import { SetPayoutAccount } from "@ocop/shared/transfer"
import { parseBody } from "../../../http/parse-body"
import { refuseCoreRoute } from "../../../http/refuse-core-route"

export const moneyMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/bank-transactions/:id/assign", methods: ["POST"], middlewares: [parseBody(AssignMoney)] },
  { matcher: "/admin/bank-transactions/:id/return", methods: ["POST"], middlewares: [parseBody(ReturnMoney)] },
  { matcher: "/admin/bank-transactions/:id/close", methods: ["POST"], middlewares: [parseBody(CloseMoney)] },
  { matcher: "/admin/payouts/:id/mark", methods: ["POST"], middlewares: [parseBody(MarkPayout)] },
  { matcher: "/admin/payouts/:id/account", methods: ["POST"], middlewares: [parseBody(SetPayoutAccount)] },
  {
    matcher: "/admin/purchases/:code/parcels/:parcel/refund",
    methods: ["POST"],
    middlewares: [parseBody(RefundGoodwill)],
  },
  // Core moves money first and refuses afterwards; and a transfer is captured by the bank.
  { matcher: "/admin/payments/:id/refund", methods: ["POST"], middlewares: [refuseCoreRoute] },
  { matcher: "/admin/payments/:id/capture", methods: ["POST"], middlewares: [refuseCoreRoute] },
]
