import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Table } from "@medusajs/ui"
import { SUBMISSIONS_PER_PAGE, SubmissionQueue, type QueuedSubmission } from "@ocop/shared/paper-submission"
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
import { SUBMISSIONS } from "./query-key"
import { SubmissionState } from "./submission-state"

/** Papers that organizations sent to be checked: what has waited longest first. */
const Submissions = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const query = new URLSearchParams({ status: get("state") || "submitted", page: String(page) })
  const { data, error } = useQuery({
    queryKey: [SUBMISSIONS, String(query)],
    queryFn: () => read(SubmissionQueue, `/paper-submissions?${query}`),
  })
  return (
    <DeskPage
      files={{ table: "paper-submissions", query }}
      title={say("menu_submissions")}
      hint={say("submissions_hint")}
    >
      <FilterLinks
        name="state"
        options={[
          { value: "", label: say("submission_submitted") },
          { value: "sent_back", label: say("submission_sent_back") },
          { value: "seen", label: say("submission_seen") },
        ]}
      />
      <Rows
        label={say("menu_submissions")}
        columns={[
          say("submission_number"),
          say("submission_kind"),
          say("organization"),
          say("organization_sent_at"),
          say("organization_state"),
        ]}
        rows={data?.submissions}
        error={error}
        empty={say("submissions_none")}
      >
        {(submission) => <SubmissionLine key={submission.id} submission={submission} />}
      </Rows>
      {data && <Pager count={data.count} perPage={SUBMISSIONS_PER_PAGE} />}
    </DeskPage>
  )
}
export default Submissions

function SubmissionLine({ submission }: { submission: QueuedSubmission }) {
  const { say, locale } = useWords()
  const { id, number, kind, organization, submitted_at, status } = submission
  return (
    <Table.Row>
      <Table.Cell className="min-w-40 py-3">
        <Link to={`/giay-to/${id}`} className="txt-compact-small-plus underline">
          {number}
        </Link>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{say(`submission_kind_${kind}`)}</Table.Cell>
      <Table.Cell lang="vi" className="min-w-48">
        {organization.name}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{formatMoment(submitted_at, locale)}</Table.Cell>
      <Table.Cell>
        <SubmissionState status={status} />
      </Table.Cell>
    </Table.Row>
  )
}

export const config = defineRouteConfig({
  label: "menu_submissions",
  translationNs: "desk",
  icon: DocumentText,
  rank: 25,
})
