import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pageLink } from "../../../account/send-mail"
import { env } from "../../../env"
import { backInStockMail } from "../../../mails/account"
import { STOCK_NOTICE_MODULE } from "../../../modules/stock-notice"
import { readOffers } from "../../../stock-notice/offers"

type Notice = { id: string; product_id: string; email: string; locale: "vi" | "en" }
type Offer = { id: string; handle: string; title: string }

/**
 * One mail each, and then the address is forgotten. The event and the sweep may come at once in two processes: for one
 * product they take turns, and the second finds nobody waiting. Killed between the mail and the forgetting, the same
 * mail goes out again under the same message id, which mail programs show once.
 */
export const sendStockNoticesStep = createStep(
  "send-stock-notices",
  async ({ product_ids }: { product_ids: string[] }, { container }) => {
    const waited = await waitedFor(container, product_ids)
    let sent = 0
    for (const offer of await readOffers(container, waited)) {
      const tell = () => tellAll(container, offer)
      sent += await container.resolve(Modules.LOCKING).execute(`stock-notices:${offer.id}`, tell, { timeout: 60 })
    }
    return new StepResponse(sent)
  },
)

async function waitedFor(container: MedusaContainer, product_id: string[]): Promise<string[]> {
  const notices = await container
    .resolve(STOCK_NOTICE_MODULE)
    .listStockNotices({ product_id }, { select: ["product_id"], take: null })
  return [...new Set(notices.map((notice) => notice.product_id))]
}

async function tellAll(container: MedusaContainer, offer: Offer): Promise<number> {
  const notices = container.resolve(STOCK_NOTICE_MODULE)
  const waiting: Notice[] = await notices.listStockNotices(
    { product_id: offer.id },
    { order: { created_at: "ASC" }, take: null },
  )
  let sent = 0
  for (const notice of waiting) {
    if (!(await tell(container, offer, notice))) continue
    await notices.deleteStockNotices(notice.id)
    sent += 1
  }
  return sent
}

/** False when the mail did not go out: the next sweep tries again. */
async function tell(container: MedusaContainer, offer: Offer, { id, email, locale }: Notice): Promise<boolean> {
  const link = pageLink(env.STOREFRONT_URL, locale, `/san-pham/${offer.handle}`, {})
  const content = backInStockMail(locale, offer.title, link)
  try {
    await container
      .resolve(Modules.NOTIFICATION)
      .createNotifications({ to: email, channel: "email", template: "back-in-stock", content, data: { key: id } })
    return true
  } catch {
    // Without the error's own words: a mail server's refusal repeats the address.
    const line = { event: "stock_notice_failed", stock_notice_id: id }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
    return false
  }
}
