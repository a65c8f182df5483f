import { Button, Text, toast } from "@medusajs/ui"
import { labelOfStandard } from "@ocop/shared/certification"
import { LONGEST_SUBMISSION, QueuedAnswer, type QueuedSubmission } from "@ocop/shared/paper-submission"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { post, read } from "../../../api/desk-api"
import { DecisionDrawer } from "../../../parts/decision-drawer"
import { DeskPage } from "../../../parts/desk-page"
import { Facts, Section } from "../../../parts/facts"
import { formatDay, formatMoment } from "../../../parts/format"
import { Problem } from "../../../parts/problem"
import { useOfficial } from "../../../parts/use-official"
import { FROM_SUBMISSION } from "../../../parts/use-submission"
import { useWords, type Word } from "../../../parts/use-words"
import { SUBMISSIONS } from "../query-key"
import { SubmissionState } from "../submission-state"

/** A paper that an organization sent, with its pages, to be read and answered. */
const Submission = () => {
  const { say } = useWords()
  const { id = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: [SUBMISSIONS, "one", id],
    queryFn: () => read(QueuedAnswer, `/paper-submissions/${encodeURIComponent(id)}`),
  })
  const back = (
    <Link to="/giay-to" className="txt-compact-small px-1 underline">
      {`← ${say("submissions_back")}`}
    </Link>
  )
  if (error) return <Problem error={error} />
  if (!data) return <Text className="px-6 py-4">{say("loading")}</Text>
  const { submission } = data
  return (
    <>
      {back}
      <DeskPage
        title={
          <span className="flex flex-wrap items-center gap-2">
            {say("submission_title", { number: submission.number })}
            <SubmissionState status={submission.status} />
          </span>
        }
        hint={say("submission_hint")}
        actions={
          <div className="flex flex-wrap gap-2">
            <WriteDown submission={submission} />
            {submission.status === "submitted" && <Answers submission={submission} />}
          </div>
        }
      >
        <Said submission={submission} />
        <Pages submission={submission} />
      </DeskPage>
    </>
  )
}
export default Submission

type Props = { submission: QueuedSubmission }

/** Opens the form of a draft with what was sent in it; where that was done, the record. */
function WriteDown({ submission: { id, kind, status, record } }: Props) {
  const { say } = useWords()
  const { is_registrar, is_reviewer } = useOfficial()
  const path = kind === "decision" ? "/quyet-dinh" : "/chung-nhan"
  if (record !== null) {
    return (
      <Button variant="secondary" asChild>
        <Link to={`${path}/${record.id}`}>{say("submission_record")}</Link>
      </Button>
    )
  }
  const isOpen = status === "submitted" || status === "seen"
  if (!isOpen || !(kind === "decision" ? is_registrar : is_reviewer)) return null
  return (
    <Button variant="secondary" asChild>
      <Link to={`${path}/moi?${FROM_SUBMISSION}=${id}`}>{say("submission_write_down")}</Link>
    </Button>
  )
}

function Answers({ submission: { id, number } }: Props) {
  const { say } = useWords()
  const queries = useQueryClient()
  const answer = async (what: "seen" | "send-back", remark: string, done: Word) => {
    await post(QueuedAnswer, `/paper-submissions/${id}/${what}`, { remark })
    toast.success(say(done, { number }))
    await queries.invalidateQueries({ queryKey: [SUBMISSIONS] })
  }
  const remark = { name: "remark", label: say("submission_remark"), lines: 4, maxLength: LONGEST_SUBMISSION.remark }
  return (
    <div className="flex flex-wrap gap-2">
      <DecisionDrawer
        trigger={<Button variant="secondary">{say("send_back")}</Button>}
        title={say("submission_send_back_title", { number })}
        hint={say("send_back_hint")}
        action={say("send_back")}
        fields={[{ ...remark, required: true }]}
        onSend={({ remark: typed = "" }) => answer("send-back", typed, "submission_was_sent_back")}
      />
      <DecisionDrawer
        trigger={<Button>{say("submission_see")}</Button>}
        title={say("submission_see_title", { number })}
        hint={say("submission_see_hint")}
        action={say("submission_see")}
        fields={[remark]}
        onSend={({ remark: typed = "" }) => answer("seen", typed, "submission_was_seen")}
      />
    </div>
  )
}

function Said({ submission }: Props) {
  const { say, locale } = useWords()
  const { organization, kind, standard, product_name, number, issuer, issued_on, valid_until, note } = submission
  const { remark, submitted_at, decided_at, on_behalf } = submission
  return (
    <Section title={say("organization_said")}>
      <Facts
        facts={[
          [
            say("organization"),
            <Link key="to" to={`/co-so/${organization.id}`} lang="vi" className="underline">
              {organization.name}
            </Link>,
          ],
          [say("submission_kind"), say(`submission_kind_${kind}`)],
          ...(standard === null
            ? []
            : [[say("submission_standard"), labelOfStandard(standard)] satisfies [string, string]]),
          [say("submission_product"), product_name || say("submission_whole")],
          [say("submission_number"), number],
          [say("submission_issuer"), issuer],
          [say("submission_issued"), formatDay(issued_on, locale)],
          [say("submission_until"), valid_until && formatDay(valid_until, locale)],
          [say("submission_note"), note || null],
          [
            say("organization_sent_at"),
            `${formatMoment(submitted_at, locale)}${on_behalf ? ` (${say("organization_on_behalf")})` : ""}`,
          ],
          ...(decided_at === null
            ? []
            : [
                [say("submission_answered_at"), formatMoment(decided_at, locale)] satisfies [string, string],
                [say("submission_remark"), remark] satisfies [string, string | null],
              ]),
        ]}
      />
    </Section>
  )
}

/** Pictures are seen here, a PDF is saved. */
function Pages({ submission: { id, files } }: Props) {
  const { say } = useWords()
  return (
    <Section title={say("submission_pages")}>
      <ul className="flex flex-wrap gap-3">
        {files.map((file) => {
          const href = `/admin/paper-submissions/${id}/pages/${file.id}`
          return (
            <li key={file.id} className="w-44">
              <a href={href} target="_blank" rel="noreferrer" className="txt-small block break-words underline">
                {file.kind !== "pdf" && (
                  <img src={href} alt="" loading="lazy" className="mb-1 h-32 w-full rounded border object-cover" />
                )}
                {say("organization_open_paper", { name: file.filename })}
              </a>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
