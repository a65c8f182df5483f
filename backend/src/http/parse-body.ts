import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

/** Puts what the schema made of the body into `req.validatedBody`. What is wrong is answered field by field with 400. */
export function parseBody(schema: z.ZodType) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    req.validatedBody = schema.parse(req.body ?? {})
    next()
  }
}
