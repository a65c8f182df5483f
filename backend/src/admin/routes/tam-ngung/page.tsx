import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ExclamationCircle } from "@medusajs/icons"
import { Button, Table } from "@medusajs/ui"
import { STOP_STATES, StopPage, STOPS_PER_PAGE } from "@ocop/shared/sale-stop"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { FilterLinks } from "../../parts/filter-links"
import { formatDay } from "../../parts/format"
import { Pager } from "../../parts/pager"
import { ProvinceFilter } from "../../parts/province-filter"
import { Rows } from "../../parts/rows"
import { SearchBox } from "../../parts/search-box"
import { StopState } from "../../parts/stop-state"
import { useFilters } from "../../parts/use-filters"
import { useOfficial } from "../../parts/use-official"
import { useWords } from "../../parts/use-words"
import { DECISIONS } from "../quyet-dinh/query-key"

/** Sale stops of the official's provinces: those that began last come first. */
const Stops = () => {
  const { say, locale } = useWords()
  const { get, page } = useFilters()
  const { is_registrar } = useOfficial()
  const query = new URLSearchParams({ state: get("state"), province: get("province"), q: get("q"), page: String(page) })
  const { data, error } = useQuery({
    queryKey: [DECISIONS, "stops", String(query)],
    queryFn: () => read(StopPage, `/sale-stops?${query}`),
  })
  const add = (
    <Button asChild>
      <Link to="/tam-ngung/moi">{say("stop_add")}</Link>
    </Button>
  )
  return (
    <DeskPage
      files={{ table: "sale-stops", query }}
      title={say("menu_stops")}
      hint={say("stops_hint")}
      actions={is_registrar ? add : null}
    >
      <FilterLinks
        name="state"
        options={[
          { value: "", label: say("all") },
          ...STOP_STATES.map((state) => ({ value: state, label: say(`stop_state_${state}`) })),
        ]}
      />
      <div className="px-6 py-3 empty:hidden">
        <ProvinceFilter />
      </div>
      <SearchBox label={say("stops_search")} />
      <Rows
        label={say("menu_stops")}
        columns={[
          say("stop_number"),
          say("stop_subject"),
          say("stop_issuer"),
          say("stop_from"),
          say("organization_state"),
        ]}
        rows={data?.stops}
        error={error}
        empty={say("stops_none")}
      >
        {({ id, number, product, organization, issuer, from, state }) => (
          <Table.Row key={id}>
            <Table.Cell className="min-w-32 py-3">
              <Link to={`/tam-ngung/${id}`} className="txt-compact-small-plus underline">
                {number}
              </Link>
            </Table.Cell>
            <Table.Cell lang="vi" className="min-w-48">
              {product?.title ?? organization?.name}
            </Table.Cell>
            <Table.Cell lang="vi" className="min-w-48">
              {issuer}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{formatDay(from, locale)}</Table.Cell>
            <Table.Cell>
              <StopState state={state} />
            </Table.Cell>
          </Table.Row>
        )}
      </Rows>
      {data && <Pager count={data.count} perPage={STOPS_PER_PAGE} />}
    </DeskPage>
  )
}
export default Stops

export const config = defineRouteConfig({
  label: "menu_stops",
  translationNs: "desk",
  icon: ExclamationCircle,
  rank: 14,
})
