import { defineRouteConfig } from "@medusajs/admin-sdk"
import { AcademicCapSolid } from "@medusajs/icons"
import { Button, Table } from "@medusajs/ui"
import { DECISIONS_PER_PAGE, DecisionPage } from "@ocop/shared/decision"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { formatDay } from "../../parts/format"
import { Pager } from "../../parts/pager"
import { ProvinceFilter } from "../../parts/province-filter"
import { Rows } from "../../parts/rows"
import { SearchBox } from "../../parts/search-box"
import { useFilters } from "../../parts/use-filters"
import { useOfficial } from "../../parts/use-official"
import { useWords } from "../../parts/use-words"
import { DECISIONS } from "./query-key"

/** Decisions of the official's provinces and of the ministry, the newest first. */
const Decisions = () => {
  const { say, locale } = useWords()
  const { get, page } = useFilters()
  const { is_registrar } = useOfficial()
  const query = new URLSearchParams({ province: get("province"), q: get("q"), page: String(page) })
  const { data, error } = useQuery({
    queryKey: [DECISIONS, String(query)],
    queryFn: () => read(DecisionPage, `/decisions?${query}`),
  })
  const add = (
    <Button asChild>
      <Link to="/quyet-dinh/moi">{say("decision_add")}</Link>
    </Button>
  )
  return (
    <DeskPage
      files={{ table: "decisions", query }}
      title={say("menu_decisions")}
      hint={say("decisions_hint")}
      actions={is_registrar ? add : null}
    >
      <div className="px-6 py-3 empty:hidden">
        <ProvinceFilter />
      </div>
      <SearchBox label={say("decisions_search")} />
      <Rows
        label={say("menu_decisions")}
        columns={[
          say("decision_number"),
          say("decision_date"),
          say("decision_authority"),
          say("decision_stars"),
          say("decision_drafts"),
        ]}
        rows={data?.decisions}
        error={error}
        empty={say("decisions_none")}
      >
        {({ id, number, date, authority, count, drafts, is_demo }) => (
          <Table.Row key={id}>
            <Table.Cell className="min-w-40 py-3">
              <Link to={`/quyet-dinh/${id}`} className="txt-compact-small-plus underline">
                {number}
              </Link>
              {is_demo && <span className="text-ui-fg-subtle"> · {say("demo")}</span>}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{formatDay(date, locale)}</Table.Cell>
            <Table.Cell lang="vi" className="min-w-56">
              {authority}
            </Table.Cell>
            <Table.Cell>{count}</Table.Cell>
            <Table.Cell>{drafts > 0 ? drafts : "–"}</Table.Cell>
          </Table.Row>
        )}
      </Rows>
      {data && <Pager count={data.count} perPage={DECISIONS_PER_PAGE} />}
    </DeskPage>
  )
}
export default Decisions

export const config = defineRouteConfig({
  label: "menu_decisions",
  translationNs: "desk",
  icon: AcademicCapSolid,
  rank: 10,
})
