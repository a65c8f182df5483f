import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AcceptRemittance, CheckRemittance } from "@ocop/shared/remittance"
import { readAnnexForm } from "../../../annex/read-form"
import { parseBody } from "../../../http/parse-body"

export const remittanceMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/cash-remittances/check", methods: ["POST"], middlewares: [readAnnexForm(CheckRemittance)] },
  { matcher: "/admin/cash-remittances", methods: ["POST"], middlewares: [parseBody(AcceptRemittance)] },
]
