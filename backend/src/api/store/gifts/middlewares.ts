import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AcceptPrices, ChooseBox, PutIn, StartGift, WriteCard } from "@ocop/shared/gift"
import { limitRate } from "../../../http/limit-rate"
import { parseBody } from "../../../http/parse-body"

const ONE = "/store/gifts/:key"

const post = (matcher: string, ...middlewares: NonNullable<MiddlewareRoute["middlewares"]>): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
})

export const giftMiddlewares: MiddlewareRoute[] = [
  post("/store/gifts", limitRate("basket"), parseBody(StartGift)),
  post(`${ONE}/box`, parseBody(ChooseBox)),
  post(`${ONE}/contents`, parseBody(PutIn)),
  post(`${ONE}/prices`, parseBody(AcceptPrices)),
  post(`${ONE}/card`, parseBody(WriteCard)),
]
