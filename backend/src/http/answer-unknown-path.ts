import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerError } from "./error-handler"
import { notFound } from "./problem-error"

const prepared = new WeakSet<object>()

/**
 * Puts a last handler behind all routes, which only the first request can do: what no route of ours answers is a
 * problem like any other, not the English page of the web server.
 */
export function answerUnknownPaths({ app }: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (!prepared.has(app)) {
    prepared.add(app)
    app.use(["/store", "/member"], (req, res, after) => {
      answerError(notFound("Không có địa chỉ này."), req as MedusaRequest, res, after)
    })
  }
  next()
}
