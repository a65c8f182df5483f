import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readKeptForm, readSheetForm } from "../../../../../listing-sheet/read-form"

const SHEET = "/member/organizations/:organization/sheet"

export const sheetMiddlewares: MiddlewareRoute[] = [
  { matcher: `${SHEET}/check`, methods: ["POST"], middlewares: [readSheetForm] },
  { matcher: `${SHEET}/keep`, methods: ["POST"], middlewares: [readKeptForm] },
]
