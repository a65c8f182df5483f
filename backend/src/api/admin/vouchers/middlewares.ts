import type { MiddlewareRoute } from "@medusajs/framework/http"
import { NewVoucher } from "@ocop/shared/voucher"
import { parseBody } from "../../../http/parse-body"

export const voucherMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/vouchers", methods: ["POST"], middlewares: [parseBody(NewVoucher)] },
]
