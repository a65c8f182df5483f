import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASES_PER_PAGE, type PurchasePage, type PurchaseSummary } from "@ocop/shared/account"
import type { PurchaseDocument } from "@ocop/shared/purchase"
import { ProblemError } from "../http/problem-error"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { readPurchase } from "../purchase/read-purchase"

/**
 * One page of what a customer bought, the newest first.
 *
 * @throws ProblemError 404 `no_such_page` beyond the last page
 */
export async function readPurchases(
  container: MedusaContainer,
  customer_id: string,
  page: number,
): Promise<PurchasePage> {
  const [groups, count] = await container.resolve(ORDER_GROUP_MODULE).listAndCountOrderGroups(ownOf(customer_id), {
    order: { created_at: "DESC", id: "DESC" },
    skip: (page - 1) * PURCHASES_PER_PAGE,
    take: PURCHASES_PER_PAGE,
  })
  const page_count = Math.max(1, Math.ceil(count / PURCHASES_PER_PAGE))
  if (page > page_count) {
    const message = `Không có trang này, danh sách chỉ có ${page_count} trang.`
    throw new ProblemError(404, { type: "no_such_page", message, field: "page" })
  }
  const purchases = await Promise.all(groups.map((group) => readPurchase(container, group)))
  return { purchases: purchases.map(toSummary), count, page, page_count }
}

export async function readAllPurchases(container: MedusaContainer, customer_id: string): Promise<PurchaseDocument[]> {
  const groups = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups(ownOf(customer_id), { order: { created_at: "DESC", id: "DESC" }, take: null })
  return Promise.all(groups.map((group) => readPurchase(container, group)))
}

function ownOf(customer_id: string) {
  return { customer_id, restricted_at: null, status: { $ne: "placing" as const } }
}

function toSummary({ code, placed_at, status, totals, parcels }: PurchaseDocument): PurchaseSummary {
  return {
    code,
    placed_at,
    status,
    total: totals.total,
    item_count: parcels.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0),
    parcels: parcels.map(({ seller, status, lines }) => ({
      seller: seller.name,
      status,
      goods: lines.map(({ name }) => name),
    })),
  }
}
