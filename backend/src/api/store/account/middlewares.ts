import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AskMail,
  ChangeProfile,
  CheckLink,
  EraseAccount,
  OpenAccount,
  SaveAddress,
  SetPassword,
} from "@ocop/shared/account"
import { AskStockNotice } from "@ocop/shared/stock-notice"
import { limitRate } from "../../../http/limit-rate"
import { parseBody } from "../../../http/parse-body"
import { refuseCoreRoute } from "../../../http/refuse-core-route"

const post = (matcher: string, ...middlewares: NonNullable<MiddlewareRoute["middlewares"]>): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
})

export const accountMiddlewares: MiddlewareRoute[] = [
  post("/store/account/sign-up", limitRate("sign-up"), parseBody(AskMail)),
  post("/store/account/sign-up/link", limitRate("mailed-link"), parseBody(CheckLink)),
  post("/store/account/open", limitRate("mailed-link"), parseBody(OpenAccount)),
  post("/store/account/reset", limitRate("reset"), parseBody(AskMail)),
  post("/store/account/reset/link", limitRate("mailed-link"), parseBody(CheckLink)),
  post("/store/account/password", limitRate("mailed-link"), parseBody(SetPassword)),
  post("/store/account/profile", parseBody(ChangeProfile)),
  post("/store/account/addresses", parseBody(SaveAddress)),
  post("/store/account/addresses/:id", parseBody(SaveAddress)),
  post("/store/account/erase", limitRate("erase"), parseBody(EraseAccount)),
  post("/store/goods/:handle/notify", limitRate("stock-notice"), parseBody(AskStockNotice)),

  // Core's own ways to the same things: they tell whether an e-mail has an account, take any password, and write
  // addresses that no parcel can be sent to.
  post("/auth/customer/emailpass/register", refuseCoreRoute),
  post("/auth/customer/emailpass/reset-password", refuseCoreRoute),
  post("/auth/customer/emailpass/update", refuseCoreRoute),
  { matcher: "/store/customers*", methods: ["POST", "DELETE"], middlewares: [refuseCoreRoute] },
]
