import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { BuyersMove, ReportProblem } from "@ocop/shared/complaint"
import { SendMessage } from "@ocop/shared/conversation"
import { ChangeGiftCard, ChangeGiftRecipient, GiveAgain } from "@ocop/shared/gift-order"
import { CancelParcel } from "@ocop/shared/parcel"
import { LookUpPurchase } from "@ocop/shared/purchase"
import { ChangePayment, SetPayoutAccount } from "@ocop/shared/transfer"
import { readDocumentForm } from "../../../document/read-form"
import { limitRate } from "../../../http/limit-rate"
import { parseBody } from "../../../http/parse-body"
import { refuseCoreRoute } from "../../../http/refuse-core-route"
import { requireBuyersParcel } from "../../../parcel/buyers-parcel"

/** A stranger's file is not even read. */
async function letBuyerIn(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  await requireBuyersParcel(req)
  next()
}

export const purchaseMiddlewares: MiddlewareRoute[] = [
  // Core opens an order, with its address, to whoever has its id, and hands it over to other accounts.
  { matcher: "/store/orders*", middlewares: [refuseCoreRoute] },
  {
    matcher: "/store/purchases/look-up",
    methods: ["POST"],
    middlewares: [limitRate("look-up"), parseBody(LookUpPurchase)],
  },
  {
    matcher: "/store/purchases/:code",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
  },
  {
    matcher: "/store/purchases/:code/transfer*",
    methods: ["GET", "POST"],
    middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
  },
  {
    matcher: "/store/purchases/:code/transfer/check",
    methods: ["POST"],
    middlewares: [limitRate("transfer-check")],
  },
  {
    matcher: "/store/purchases/:code/gift*",
    methods: ["GET", "POST"],
    middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
  },
  {
    matcher: "/store/purchases/:code/gift/recipients/:recipient",
    methods: ["POST"],
    middlewares: [limitRate("gift-recipient"), parseBody(ChangeGiftRecipient)],
  },
  {
    matcher: "/store/purchases/:code/gift/card",
    methods: ["POST"],
    middlewares: [limitRate("gift-recipient"), parseBody(ChangeGiftCard)],
  },
  {
    matcher: "/store/purchases/:code/gift/again",
    methods: ["POST"],
    middlewares: [limitRate("basket"), parseBody(GiveAgain)],
  },
  {
    matcher: "/store/purchases/:code/card",
    methods: ["POST"],
    middlewares: [limitRate("card"), authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
  },
  {
    matcher: "/store/purchases/:code/payment",
    methods: ["POST"],
    middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true }), parseBody(ChangePayment)],
  },
  {
    matcher: "/store/purchases/:code/payout-account",
    methods: ["POST"],
    middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true }), parseBody(SetPayoutAccount)],
  },
  {
    matcher: "/store/purchases/:code/parcels/:parcel/*",
    methods: ["GET", "POST"],
    middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
  },
  {
    matcher: "/store/purchases/:code/parcels/:parcel/cancel",
    methods: ["POST"],
    middlewares: [parseBody(CancelParcel)],
  },
  {
    matcher: "/store/purchases/:code/parcels/:parcel/messages",
    methods: ["POST"],
    middlewares: [letBuyerIn, limitRate("message"), parseBody(SendMessage)],
  },
  {
    matcher: "/store/purchases/:code/parcels/:parcel/complaints",
    methods: ["POST"],
    middlewares: [limitRate("complaint"), parseBody(ReportProblem)],
  },
  {
    matcher: "/store/purchases/:code/parcels/:parcel/complaints/:complaint_id/answer",
    methods: ["POST"],
    middlewares: [parseBody(BuyersMove)],
  },
  {
    matcher: "/store/purchases/:code/parcels/:parcel/complaints/:complaint_id/photos",
    methods: ["POST"],
    middlewares: [letBuyerIn, limitRate("complaint-photo"), readDocumentForm],
  },
]
