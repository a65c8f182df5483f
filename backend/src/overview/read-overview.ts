import type { MedusaContainer } from "@medusajs/framework/types"
import { expiryStepOn } from "@ocop/shared/paper"
import type { EndingPaper, OverviewDocument } from "@ocop/shared/overview"
import { countRefundsToSend } from "../direct/read-refunds"
import { BANK_MODULE } from "../modules/bank"
import { COMPLAINT_MODULE } from "../modules/complaint"
import { CONVERSATION_MODULE } from "../modules/conversation"
import { NOTICE_MODULE } from "../modules/notice"
import { countOrdersToDo } from "../parcel/count-queues"
import { laterStars } from "../paper/later-stars"
import { readPapers } from "../paper/read-papers"
import { countRestocks } from "../restock/read-restocks"
import { findLowStock } from "./low-stock"
import { readSales } from "./sales"

const LOW_ITEMS = 20

/** What the desk's first page tells of an organization on a day. */
export async function readOverview(
  container: MedusaContainer,
  organization_id: string,
  day: string,
): Promise<OverviewDocument> {
  const threshold = await container.resolve(NOTICE_MODULE).thresholdOf(organization_id)
  const [low, sales, ending_papers, waiting] = await Promise.all([
    findLowStock(container, organization_id, { threshold, take: LOW_ITEMS }),
    readSales(container, organization_id, day),
    readEndingPapers(container, organization_id, day),
    countWaiting(container, organization_id),
  ])
  const items = low.rows.map(({ variant_id: _, ...item }) => item)
  return { day, waiting, ending_papers, low_stock: { threshold, count: low.count, items }, sales }
}

/** How much of each kind waits for the seller; see the document for what counts. */
async function countWaiting(container: MedusaContainer, organization_id: string): Promise<OverviewDocument["waiting"]> {
  const [orders, [, complaints], unread, [, transfers], refunds, restocks] = await Promise.all([
    countOrdersToDo(container, organization_id),
    container
      .resolve(COMPLAINT_MODULE)
      .listAndCountComplaints({ organization_id, state: ["open", "returning"] }, { select: ["id"], take: 1 }),
    container
      .resolve(CONVERSATION_MODULE)
      .listOrderMessages({ organization_id, read_at: null }, { select: ["order_id"], take: 1000 }),
    container
      .resolve(BANK_MODULE)
      .listAndCountDirectPayments({ organization_id, state: "waiting" }, { select: ["id"], take: 1 }),
    countRefundsToSend(container, organization_id),
    countRestocks(container, organization_id),
  ])
  const messages = new Set(unread.map(({ order_id }) => order_id)).size
  return { ...orders, complaints, messages, transfers, refunds, ...restocks }
}

/** Papers in force whose end has come near, the nearest first. Where a newer one of the same product holds longer, none. */
export async function readEndingPapers(
  container: MedusaContainer,
  organization_id: string,
  day: string,
): Promise<(EndingPaper & { number: string })[]> {
  const { recognitions, certifications } = await readPapers(container, organization_id, day)
  const stars = recognitions
    .filter(({ is_verified, verdict }) => is_verified && (verdict === "valid" || verdict === "extended"))
    .map((paper) => ({ ...paper, until: paper.extended_until ?? paper.valid_until }))
  const isReplaced = (paper: (typeof stars)[number]) =>
    laterStars(paper, paper.until, recognitions).some(({ is_verified }) => is_verified)
  const ending = [
    ...stars
      .filter((paper) => !isReplaced(paper))
      .map(({ id, stars, number, product, until }) => ({ id, stars, standard: null, number, product, until })),
    ...certifications
      .filter(({ verdict }) => verdict === "valid")
      .map(({ id, standard, number, product, valid_until }) => ({
        id,
        stars: null,
        standard,
        number,
        product,
        until: valid_until,
      })),
  ]
  return ending
    .flatMap(({ product, until, ...paper }) => {
      const step = until === null ? null : expiryStepOn(until, day)
      return step === null || until === null
        ? []
        : [{ ...paper, product_name: product?.name ?? null, until, days: step.days }]
    })
    .toSorted((a, b) => a.days - b.days || a.id.localeCompare(b.id))
}
