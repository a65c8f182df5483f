import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import { Badge, Table } from "@medusajs/ui"
import { LISTINGS_PER_PAGE, ProposalPage } from "@ocop/shared/listing"
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
import { ProposalState } from "./proposal-state"
import { PROPOSALS } from "./query-key"

/** What makers wish to say of their goods: what has waited longest first. */
const Proposals = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const query = new URLSearchParams({ status: get("state") || "submitted", page: String(page) })
  const { data, error } = useQuery({
    queryKey: [PROPOSALS, String(query)],
    queryFn: () => read(ProposalPage, `/proposals?${query}`),
  })
  return (
    <DeskPage files={{ table: "proposals", query }} title={say("menu_proposals")} hint={say("proposals_hint")}>
      <FilterLinks
        name="state"
        options={[
          { value: "", label: say("proposal_submitted") },
          { value: "sent_back", label: say("proposal_sent_back") },
          { value: "approved", label: say("proposal_approved") },
        ]}
      />
      <Rows
        label={say("menu_proposals")}
        columns={[
          say("proposal_goods"),
          say("organization"),
          say("proposal_kind"),
          say("proposal_flags"),
          say("organization_sent_at"),
          say("organization_state"),
        ]}
        rows={data?.proposals}
        error={error}
        empty={say("proposals_none")}
      >
        {(proposal) => <ProposalLine key={proposal.id} proposal={proposal} />}
      </Rows>
      {data && <Pager count={data.count} perPage={LISTINGS_PER_PAGE} />}
    </DeskPage>
  )
}
export default Proposals

function ProposalLine({ proposal }: { proposal: ProposalPage["proposals"][number] }) {
  const { say, locale } = useWords()
  const { id, name, organization, product_id, flag_count, submitted_at, status } = proposal
  return (
    <Table.Row>
      <Table.Cell className="min-w-48 py-3">
        <Link to={`/tin/${id}`} lang="vi" className="txt-compact-small-plus underline">
          {name || say("proposal_unnamed")}
        </Link>
      </Table.Cell>
      <Table.Cell lang="vi" className="min-w-48">
        {organization.name}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {say(product_id === null ? "proposal_new" : "proposal_change")}
      </Table.Cell>
      <Table.Cell>
        {flag_count > 0 && (
          <Badge size="small" color="orange">
            {flag_count}
          </Badge>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{submitted_at && formatMoment(submitted_at, locale)}</Table.Cell>
      <Table.Cell>
        <ProposalState status={status} />
      </Table.Cell>
    </Table.Row>
  )
}

export const config = defineRouteConfig({
  label: "menu_proposals",
  translationNs: "desk",
  icon: Tag,
  rank: 20,
})
