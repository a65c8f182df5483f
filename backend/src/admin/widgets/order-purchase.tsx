import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Text } from "@medusajs/ui"
import { PurchaseAnswer, PurchaseList } from "@ocop/shared/purchase"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../api/desk-api"
import { DeskCard } from "../parts/desk-card"
import { Problem } from "../parts/problem"
import { useWords } from "../parts/use-words"
import { ParcelState } from "../routes/don-mua/parcel-state"

/** Which parcel of which purchase an order is. */
const OrderPurchase = ({ data: { id } }: DetailWidgetProps<AdminOrder>) => {
  const { say } = useWords()
  const { data, error } = useQuery({ queryKey: ["desk-purchases", "order", id], queryFn: () => purchaseOf(id) })
  return (
    <DeskCard title={say("widget_order")}>
      {error && <Problem error={error} />}
      {data === undefined && !error && <Text className="px-6 py-4">{say("loading")}</Text>}
      {data === null && <Text className="px-6 py-4">{say("widget_no_purchase")}</Text>}
      {data && (
        <div className="flex flex-col gap-2 px-6 py-4">
          <Link to={`/don-mua/${data.code}`} className="txt-compact-small-plus underline">
            {say("purchase_title", { code: data.code })}
          </Link>
          {data.parcels.map((parcel) => (
            <div key={parcel.order_id} className="flex flex-wrap items-center gap-2">
              <ParcelState status={parcel.status} />
              {parcel.order_id === id ? (
                <Text weight="plus">
                  <span lang="vi">{parcel.seller.name}</span> ·{" "}
                  {say("widget_parcel", { code: parcel.progress?.code ?? data.code })}
                </Text>
              ) : (
                <Link to={`/orders/${parcel.order_id}`} lang="vi" className="txt-small underline">
                  {parcel.seller.name}
                </Link>
              )}
            </div>
          ))}
        </div>
      )}
    </DeskCard>
  )
}
export default OrderPurchase

export const config = defineWidgetConfig({ id: "order-purchase", zone: "order.details.side.before" })

/** Null for an order that came by no purchase of the shop. */
async function purchaseOf(order_id: string) {
  const { purchases } = await read(PurchaseList, `/purchases?${new URLSearchParams({ order_id })}`)
  const code = purchases[0]?.code
  if (code === undefined) return null
  return (await read(PurchaseAnswer, `/purchases/${code}`)).purchase
}
