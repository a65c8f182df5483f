import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingBag } from "@medusajs/icons"
import { Badge, Table, Text } from "@medusajs/ui"
import { formatVnd } from "@ocop/shared/money"
import { PurchaseList, type PurchaseRow } from "@ocop/shared/purchase"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { formatMoment } from "../../parts/format"
import { Pager } from "../../parts/pager"
import { Rows } from "../../parts/rows"
import { SearchBox } from "../../parts/search-box"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"
import { ParcelState } from "./parcel-state"
import { PURCHASES } from "./query-key"

/** What was bought in one go, with the parcel of each seller: core's own list shows each order by itself. */
const Purchases = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const query = new URLSearchParams({ ...(get("q") && { q: get("q") }), page: String(page) })
  const { data, error } = useQuery({
    queryKey: [PURCHASES, String(query)],
    queryFn: () => read(PurchaseList, `/purchases?${query}`),
  })
  return (
    <DeskPage files={{ table: "purchases", query }} title={say("menu_purchases")} hint={say("purchases_hint")}>
      <SearchBox label={say("purchases_search")} />
      <Rows
        label={say("menu_purchases")}
        columns={[
          say("purchase_code"),
          say("purchase_placed_at"),
          say("purchase_recipient"),
          say("purchase_total"),
          say("purchase_parcels"),
        ]}
        rows={data?.purchases}
        error={error}
        empty={say("purchases_none")}
      >
        {(purchase) => <PurchaseLine key={purchase.code} purchase={purchase} />}
      </Rows>
      {data && <Pager count={data.count} perPage={data.per_page} />}
    </DeskPage>
  )
}
export default Purchases

function PurchaseLine({ purchase: { code, placed_at, status, recipient, total, parcels } }: { purchase: PurchaseRow }) {
  const { say, locale } = useWords()
  return (
    <Table.Row className="align-top">
      <Table.Cell className="whitespace-nowrap py-3">
        <Link to={`/don-mua/${code}`} className="txt-compact-small-plus underline">
          {code}
        </Link>
        {status === "canceled" && (
          <Badge size="2xsmall" className="ml-2">
            {say("parcel_canceled")}
          </Badge>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">{formatMoment(placed_at, locale)}</Table.Cell>
      <Table.Cell className="min-w-40 py-3">
        <Text weight="plus" lang="vi">
          {recipient.name}
        </Text>
        <Text className="text-ui-fg-subtle">{recipient.phone}</Text>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">{formatVnd(total, locale)}</Table.Cell>
      <Table.Cell className="py-3">
        <ul className="flex flex-col gap-1">
          {parcels.map(({ order_id, seller, status }) => (
            <li key={order_id} className="flex items-center gap-2">
              <ParcelState status={status} />
              <span lang="vi" className="whitespace-nowrap">
                {seller}
              </span>
            </li>
          ))}
        </ul>
      </Table.Cell>
    </Table.Row>
  )
}

export const config = defineRouteConfig({
  label: "menu_purchases",
  translationNs: "desk",
  icon: ShoppingBag,
  rank: 30,
})
