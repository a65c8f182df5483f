import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Enquirable } from "../../../enquiry/require-enquirable"
import type { Wish } from "../../../enquiry/parse-enquiry"
import { ENQUIRY_MODULE } from "../../../modules/enquiry"
import { RATE_LIMIT_MODULE } from "../../../modules/rate-limit"

export type NewEnquiry = Enquirable & Wish & { form_key: string; locale: "vi" | "en" }

/** The same form sent again finds what it asked the first time. */
export const keepEnquiryStep = createStep(
  "keep-enquiry",
  async (enquiry: NewEnquiry, { container }) => {
    const enquiries = container.resolve(ENQUIRY_MODULE)
    const { form_key, email } = enquiry
    const [known] = await enquiries.listEnquiries({ form_key }, { select: ["id"], take: 1 })
    if (known) return new StepResponse({ id: known.id }, null)
    try {
      const { id } = await enquiries.createEnquiries({ ...enquiry, copy_to: await copyTo(container, email) })
      return new StepResponse({ id }, id)
    } catch (error) {
      // Sent twice at once: the other one keeps it.
      const [other] = isDuplicate(error) ? await enquiries.listEnquiries({ form_key }, { select: ["id"], take: 1 }) : []
      if (!other) throw error
      return new StepResponse({ id: other.id }, null)
    }
  },
  async (id, { container }) => {
    if (id) await container.resolve(ENQUIRY_MODULE).deleteEnquiries(id)
  },
)

/** Anybody may type anybody's address: an inbox that had enough of our mails gets no copy. */
async function copyTo(container: MedusaContainer, email: string | null): Promise<string | null> {
  if (email === null) return null
  const waitSeconds = await container.resolve(RATE_LIMIT_MODULE).secondsToWait("mail-to", email)
  return waitSeconds > 0 ? null : email
}

function isDuplicate(error: unknown): boolean {
  return error instanceof Error && "type" in error && error.type === MedusaError.Types.INVALID_DATA
}
