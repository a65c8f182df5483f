import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubbleLeftRight } from "@medusajs/icons"
import { Table } from "@medusajs/ui"
import { COMPLAINT_STATES, COMPLAINTS_A_PAGE, ComplaintPage, type ComplaintFile } from "@ocop/shared/complaint"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { FilterLinks } from "../../parts/filter-links"
import { formatDay, formatMoment } from "../../parts/format"
import { Pager } from "../../parts/pager"
import { Rows } from "../../parts/rows"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"
import { ComplaintState } from "./complaint-state"
import { COMPLAINTS } from "./query-key"

/** What the shop is to decide comes first; the others are to be looked at. */
const WAITING = "escalated"
const STATES = [WAITING, ...COMPLAINT_STATES.filter((state) => state !== WAITING)] as const

/** What buyers found wrong: what has waited longest first. */
const Complaints = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const state = get("state") || WAITING
  const query = new URLSearchParams({ state, page: String(page) })
  const { data, error } = useQuery({
    queryKey: [COMPLAINTS, String(query)],
    queryFn: () => read(ComplaintPage, `/complaints?${query}`),
  })
  return (
    <DeskPage
      files={{ table: "complaints", query }}
      title={say("menu_complaints")}
      {...(state === WAITING && { hint: say("complaints_hint") })}
    >
      <FilterLinks
        name="state"
        options={STATES.map((state) => ({ value: state === WAITING ? "" : state, label: say(`complaint_${state}`) }))}
      />
      <Rows
        label={say("menu_complaints")}
        columns={[
          say("complaint_code"),
          say("complaint_reason"),
          say("organization"),
          say("complaint_reported_at"),
          say("complaint_answer_by"),
          say("organization_state"),
        ]}
        rows={data?.complaints}
        error={error}
        empty={say("complaints_none")}
      >
        {(complaint) => <ComplaintLine key={complaint.id} complaint={complaint} />}
      </Rows>
      {data && <Pager count={data.count} perPage={COMPLAINTS_A_PAGE} />}
    </DeskPage>
  )
}
export default Complaints

function ComplaintLine({ complaint }: { complaint: ComplaintFile }) {
  const { say, locale } = useWords()
  const { id, code, reason, seller, reported_at, answer_by, state } = complaint
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap py-3">
        <Link to={`/phan-anh/${id}`} className="txt-compact-small-plus underline">
          {code}
        </Link>
      </Table.Cell>
      <Table.Cell className="min-w-40">{say(`complaint_reason_${reason}`)}</Table.Cell>
      <Table.Cell lang="vi" className="min-w-48">
        {seller}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{formatMoment(reported_at, locale)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">{formatDay(answer_by, locale)}</Table.Cell>
      <Table.Cell>
        <ComplaintState state={state} />
      </Table.Cell>
    </Table.Row>
  )
}

export const config = defineRouteConfig({
  label: "menu_complaints",
  translationNs: "desk",
  icon: ChatBubbleLeftRight,
  rank: 35,
})
