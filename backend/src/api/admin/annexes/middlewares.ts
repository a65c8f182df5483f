import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AnnexOptions, ImportAnnex } from "@ocop/shared/annex"
import { readAnnexForm } from "../../../annex/read-form"

export const annexMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/annexes/check", methods: ["POST"], middlewares: [readAnnexForm(AnnexOptions)] },
  { matcher: "/admin/annexes", methods: ["POST"], middlewares: [readAnnexForm(ImportAnnex)] },
]
