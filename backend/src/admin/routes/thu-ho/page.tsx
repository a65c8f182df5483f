import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Table, Text } from "@medusajs/ui"
import { formatVnd } from "@ocop/shared/money"
import { ListRemittances, RemittancePage, type Remittance } from "@ocop/shared/remittance"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { formatDay, formatMoment } from "../../parts/format"
import { Pager } from "../../parts/pager"
import { Rows } from "../../parts/rows"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"
import { useCarrierName } from "./carrier-name"
import { CheckStatement } from "./check-statement"
import { REMITTANCES } from "./query-key"

/** Cash that carriers collected and have handed over, statement by statement, and the way to take another one. */
const Remittances = () => {
  const { say } = useWords()
  const { page } = useFilters()
  const query = new URLSearchParams({ page: String(ListRemittances.parse({ page }).page) })
  const { data, error } = useQuery({
    queryKey: [REMITTANCES, String(query)],
    queryFn: () => read(RemittancePage, `/cash-remittances?${query}`),
  })
  return (
    <DeskPage title={say("menu_remittances")} hint={say("remittances_hint")}>
      <CheckStatement />
      <Rows
        label={say("menu_remittances")}
        columns={[
          say("remittance_carrier"),
          say("remittance_paid_on"),
          say("remittance_total"),
          say("remittance_parcels"),
          say("remittance_accepted_at"),
        ]}
        rows={data?.remittances}
        error={error}
        empty={say("remittances_none")}
      >
        {(remittance) => <RemittanceRow key={remittance.id} remittance={remittance} />}
      </Rows>
      {data && <Pager count={data.count} perPage={data.per_page} />}
    </DeskPage>
  )
}
export default Remittances

function RemittanceRow({
  remittance: { carrier, reference, paid_on, total, rows, accepted_at },
}: {
  remittance: Remittance
}) {
  const { say, locale } = useWords()
  const nameOf = useCarrierName()
  return (
    <Table.Row className="align-top">
      <Table.Cell className="min-w-40 whitespace-normal py-3">
        <Text weight="plus">{nameOf(carrier)}</Text>
        <Text className="text-ui-fg-subtle">{reference}</Text>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">{formatDay(paid_on, locale)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">{formatVnd(total, locale)}</Table.Cell>
      <Table.Cell className="min-w-48 whitespace-normal py-3">
        <details>
          <summary>{say("remittance_count", { count: rows.length })}</summary>
          <ul>
            {rows.map(({ parcel_code, amount }) => (
              <li key={parcel_code}>{`${parcel_code}: ${formatVnd(amount, locale)}`}</li>
            ))}
          </ul>
        </details>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">{formatMoment(accepted_at, locale)}</Table.Cell>
    </Table.Row>
  )
}

export const config = defineRouteConfig({
  label: "menu_remittances",
  translationNs: "desk",
  icon: CashSolid,
  rank: 34,
})
