import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { Table, Text } from "@medusajs/ui"
import { SALES_POINT_STATUSES, SalesPointList, type SalesPointFile } from "@ocop/shared/sales-point"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { FilterLinks } from "../../parts/filter-links"
import { formatMoment } from "../../parts/format"
import { Pager } from "../../parts/pager"
import { Rows } from "../../parts/rows"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"
import { PointState } from "./point-state"
import { POINTS } from "./query-key"

const WAITING = "waiting"
const OTHERS = SALES_POINT_STATUSES.filter((status) => status !== "submitted")

/** The sales points: those that wait for a decision, unless others are asked for. */
const SalesPoints = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const state = get("state") || WAITING
  const query = new URLSearchParams({ ...(state !== "all" && { state }), page: String(page) })
  const { data, error } = useQuery({
    queryKey: [POINTS, String(query)],
    queryFn: () => read(SalesPointList, `/sales-points?${query}`),
  })
  return (
    <DeskPage title={say("menu_points")} hint={say("points_hint")}>
      <FilterLinks
        name="state"
        options={[
          { value: "", label: say("points_waiting") },
          ...OTHERS.map((status) => ({ value: status, label: say(`point_status_${status}`) })),
          { value: "all", label: say("all") },
        ]}
      />
      <Rows
        label={say("menu_points")}
        columns={[
          say("point"),
          say("point_kind"),
          say("organization"),
          say("point_place"),
          say("organization_state"),
          say("organization_sent_at"),
        ]}
        rows={data?.points}
        error={error}
        empty={say("points_none")}
      >
        {(point) => <PointLine key={point.id} point={point} />}
      </Rows>
      {data && <Pager count={data.count} perPage={data.per_page} />}
    </DeskPage>
  )
}
export default SalesPoints

function PointLine({ point }: { point: SalesPointFile }) {
  const { say, locale } = useWords()
  return (
    <Table.Row>
      <Table.Cell className="min-w-56 py-3">
        <Link to={`/diem-ban/${point.id}`} lang="vi" className="txt-compact-small-plus underline">
          {point.name}
        </Link>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {point.kind ? say(`point_kind_${point.kind}`) : <Text>–</Text>}
      </Table.Cell>
      <Table.Cell lang="vi" className="min-w-48">
        {point.organization.name}
      </Table.Cell>
      <Table.Cell lang="vi" className="min-w-48">
        {[point.commune, point.province].filter(Boolean).join(", ")}
      </Table.Cell>
      <Table.Cell>
        <PointState point={point} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {point.submitted_at ? formatMoment(point.submitted_at, locale) : <Text>–</Text>}
      </Table.Cell>
    </Table.Row>
  )
}

export const config = defineRouteConfig({
  label: "menu_points",
  translationNs: "desk",
  icon: MapPin,
  rank: 12,
})
