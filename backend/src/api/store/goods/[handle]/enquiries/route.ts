import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { todayInVietnam } from "@ocop/shared/day"
import type { AskEnquiry } from "@ocop/shared/enquiry"
import { env } from "../../../../../env"
import { formKeyOf } from "../../../../../enquiry/form-key"
import { parseEnquiry } from "../../../../../enquiry/parse-enquiry"
import { requireEnquirable } from "../../../../../enquiry/require-enquirable"
import { askEnquiryWorkflow } from "../../../../../workflows/enquiry/ask-enquiry"

/** A question for a stay or a trip. The same form sent twice is one question. */
export async function POST(req: MedusaRequest<AskEnquiry>, res: MedusaResponse): Promise<void> {
  const today = todayInVietnam(new Date())
  const product = await requireEnquirable(req.scope, req.params["handle"] ?? "", today)
  const { form_token, locale } = req.validatedBody
  const wish = parseEnquiry(req.validatedBody, today)
  const form_key = formKeyOf(env.COOKIE_SECRET, form_token, product.product_id, wish)
  await askEnquiryWorkflow(req.scope).run({ input: { form_key, locale, ...product, ...wish } })
  res.status(202).json({ asked: true })
}
