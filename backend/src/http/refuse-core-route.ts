import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { notFound } from "./problem-error"

/** For a route of core's that the shop has a safer one for: it is as if it were not there. */
export function refuseCoreRoute(_req: MedusaRequest, _res: MedusaResponse, _next: MedusaNextFunction): void {
  throw notFound("Không tìm thấy nội dung này.")
}
