import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Table, Text } from "@medusajs/ui"
import { OrganizationList, type OrganizationRow } from "@ocop/shared/joining"
import { ORGANIZATION_STATUSES } from "@ocop/shared/organization"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { FilterLinks } from "../../parts/filter-links"
import { formatMoment } from "../../parts/format"
import { Pager } from "../../parts/pager"
import { Rows } from "../../parts/rows"
import { SearchBox } from "../../parts/search-box"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"
import { OrganizationState } from "./organization-state"
import { ORGANIZATIONS } from "./query-key"

const WAITING = "submitted"
/** Those that only resell, and ask to be producers. */
const WISH = "producer"

/** The organizations: those that wait for a decision, unless others are asked for. */
const Organizations = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const state = get("state") || WAITING
  const query = new URLSearchParams({
    ...(state === WISH ? { wish: WISH } : state !== "all" && { status: state }),
    ...(get("q") && { q: get("q") }),
    page: String(page),
  })
  const { data, error } = useQuery({
    queryKey: [ORGANIZATIONS, String(query)],
    queryFn: () => read(OrganizationList, `/organizations?${query}`),
  })
  const others = ORGANIZATION_STATUSES.filter((status) => status !== WAITING)
  return (
    <DeskPage
      files={{ table: "organizations", query }}
      title={say("menu_organizations")}
      hint={say("organizations_hint")}
    >
      <FilterLinks
        name="state"
        options={[
          { value: "", label: say("organizations_waiting") },
          { value: WISH, label: say("organizations_producer") },
          ...others.map((status) => ({ value: status, label: say(`status_${status}`) })),
          { value: "all", label: say("all") },
        ]}
      />
      <SearchBox label={say("organizations_search")} />
      <Rows
        label={say("menu_organizations")}
        columns={[
          say("organization"),
          say("organization_form"),
          say("organization_place"),
          say("organization_state"),
          say("organization_sent_at"),
        ]}
        rows={data?.organizations}
        error={error}
        empty={say("organizations_none")}
      >
        {(row) => <OrganizationLine key={row.id} row={row} />}
      </Rows>
      {data && <Pager count={data.count} perPage={data.per_page} />}
    </DeskPage>
  )
}
export default Organizations

function OrganizationLine({ row }: { row: OrganizationRow }) {
  const { say, locale } = useWords()
  return (
    <Table.Row>
      <Table.Cell className="min-w-56 py-3">
        <Link to={`/co-so/${row.id}`} lang="vi" className="txt-compact-small-plus underline">
          {row.name}
        </Link>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{say(`form_${row.legal_form}`)}</Table.Cell>
      <Table.Cell lang="vi" className="min-w-48">
        {[row.commune, row.province].filter(Boolean).join(", ")}
      </Table.Cell>
      <Table.Cell>
        <OrganizationState status={row.status} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {row.submitted_at ? formatMoment(row.submitted_at, locale) : <Text>–</Text>}
      </Table.Cell>
    </Table.Row>
  )
}

export const config = defineRouteConfig({
  label: "menu_organizations",
  translationNs: "desk",
  icon: BuildingStorefront,
  rank: 10,
})
