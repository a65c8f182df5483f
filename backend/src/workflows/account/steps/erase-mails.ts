import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findCustomer } from "../../../account/require-customer"
import { ENQUIRY_MODULE } from "../../../modules/enquiry"
import { STOCK_NOTICE_MODULE } from "../../../modules/stock-notice"

/** What was mailed to the person, what the person waits to be told, and what the person asked of hosts. */
export const eraseMailsStep = createStep(
  "erase-mails",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const customer = await findCustomer(container, customer_id)
    if (customer === null) return new StepResponse(false)
    const { email } = customer
    const notices = container.resolve(STOCK_NOTICE_MODULE)
    const waiting = await notices.listStockNotices({ email }, { select: ["id"], take: null })
    if (waiting.length > 0) await notices.deleteStockNotices(waiting.map(({ id }) => id))
    const enquiries = container.resolve(ENQUIRY_MODULE)
    const asked = await enquiries.listEnquiries({ email }, { select: ["id"], take: null })
    if (asked.length > 0) await enquiries.deleteEnquiries(asked.map(({ id }) => id))

    // Core keeps the address of every mail that was sent, and its service has no way to delete one.
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("notification")
      .whereRaw('lower("to") = ?', email)
      .delete()
    return new StepResponse(true)
  },
)
