import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AskMail, ChangeProfile, CheckLink } from "@ocop/shared/account"
import { ActingLink } from "@ocop/shared/acting"
import { SetClosure } from "@ocop/shared/closure"
import { MarkRefundSent } from "@ocop/shared/direct"
import { FillBox, OfferBox, SaveBoxTemplate, StartBoxTemplate } from "@ocop/shared/gift"
import { AskProducer } from "@ocop/shared/joining"
import { OpenMember } from "@ocop/shared/member"
import { ChooseNotices, ReadNotices } from "@ocop/shared/notice"
import { SetThreshold } from "@ocop/shared/overview"
import { CancelPickup, HandOverPickup, PreparePickup } from "@ocop/shared/pickup"
import { SaveSalesPoint, StartSalesPoint } from "@ocop/shared/sales-point"
import { AddToShelf, AskRestock, ChangeShelf, MoveRestock, TradeChoice } from "@ocop/shared/shelf"
import { TakesCash } from "@ocop/shared/selling"
import { SetSellerAccount } from "@ocop/shared/seller-account"
import { limitRate } from "../../http/limit-rate"
import { parseBody } from "../../http/parse-body"
import { refuseCoreRoute } from "../../http/refuse-core-route"
import { deskGuards } from "./desk-guards"

const post = (matcher: string, ...middlewares: NonNullable<MiddlewareRoute["middlewares"]>): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
})

const PICKUP = "/member/organizations/:organization/points/:point/pickups/:code"

export const memberMiddlewares: MiddlewareRoute[] = [
  ...deskGuards,
  post("/member/sign-up", limitRate("sign-up"), parseBody(AskMail)),
  post("/member/sign-up/link", limitRate("mailed-link"), parseBody(CheckLink)),
  post("/member/open", limitRate("mailed-link"), parseBody(OpenMember)),
  post("/member/acting/link", limitRate("mailed-link"), parseBody(ActingLink)),
  post("/member/acting", limitRate("mailed-link"), parseBody(ActingLink)),
  post("/member/organizations/:organization/stock-threshold", parseBody(SetThreshold)),
  post("/member/organizations/:organization/cash", parseBody(TakesCash)),
  post("/member/organizations/:organization/closure", parseBody(SetClosure)),
  post("/member/organizations/:organization/producer", parseBody(AskProducer)),
  post("/member/organizations/:organization/bank-account", parseBody(SetSellerAccount)),
  post("/member/organizations/:organization/refunds/:refund_id/sent", parseBody(MarkRefundSent)),
  post("/member/organizations/:organization/points", parseBody(StartSalesPoint)),
  post("/member/organizations/:organization/points/:point", parseBody(SaveSalesPoint)),
  {
    matcher: "/member/organizations/:organization/points/:point/pickups",
    methods: ["GET"],
    middlewares: [limitRate("pickup-search")],
  },
  post(`${PICKUP}/ready`, parseBody(PreparePickup)),
  post(`${PICKUP}/hand-over`, parseBody(HandOverPickup)),
  post(`${PICKUP}/cancel`, parseBody(CancelPickup)),
  post("/member/organizations/:organization/points/:point/shelf", parseBody(AddToShelf)),
  post("/member/organizations/:organization/points/:point/shelf/:item", parseBody(ChangeShelf)),
  post("/member/organizations/:organization/points/:point/restocks", parseBody(AskRestock)),
  post("/member/organizations/:organization/restocks/:restock", parseBody(MoveRestock)),
  post("/member/organizations/:organization/trade-permissions", parseBody(TradeChoice)),
  post("/member/organizations/:organization/trade-permissions/take-back", parseBody(TradeChoice)),
  post("/member/organizations/:organization/points/:point/boxes", parseBody(StartBoxTemplate)),
  post("/member/organizations/:organization/points/:point/boxes/:box", parseBody(SaveBoxTemplate)),
  post("/member/organizations/:organization/points/:point/boxes/:box/offered", parseBody(OfferBox)),
  post("/member/organizations/:organization/points/:point/boxes/:box/ready", parseBody(FillBox)),
  post("/member/profile", parseBody(ChangeProfile)),
  post("/member/notice-settings", parseBody(ChooseNotices)),
  post("/member/organizations/:organization/notices/read", parseBody(ReadNotices)),

  // Core's own ways to the same things: they tell whether an e-mail is known, and take any password.
  post("/auth/member/emailpass/register", refuseCoreRoute),
  post("/auth/member/emailpass/reset-password", refuseCoreRoute),
  post("/auth/member/emailpass/update", refuseCoreRoute),
]
