import { Text } from "@medusajs/ui"
import { ComplaintAnswer, type ComplaintFile } from "@ocop/shared/complaint"
import { formatVnd } from "@ocop/shared/money"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { read } from "../../../api/desk-api"
import { DeskPage } from "../../../parts/desk-page"
import { Facts, Section } from "../../../parts/facts"
import { formatDay, formatMoment } from "../../../parts/format"
import { Problem } from "../../../parts/problem"
import { useWords } from "../../../parts/use-words"
import { ComplaintState } from "../complaint-state"
import { COMPLAINTS } from "../query-key"
import { Decisions } from "./decisions"

/** One complaint: what the buyer says and shows, what both sides answered, and what the shop can decide. */
const ComplaintDetail = () => {
  const { say } = useWords()
  const { id = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: [COMPLAINTS, "one", id],
    queryFn: () => read(ComplaintAnswer, `/complaints/${encodeURIComponent(id)}`),
  })
  if (error) return <Problem error={error} />
  if (!data) return <Text className="px-6 py-4">{say("loading")}</Text>
  const { complaint } = data
  return (
    <>
      <Link to="/phan-anh" className="txt-compact-small px-1 underline">
        {`← ${say("complaints_back")}`}
      </Link>
      <DeskPage
        title={
          <span className="flex flex-wrap items-center gap-2">
            {say("complaint_title", { code: complaint.code })}
            <ComplaintState state={complaint.state} />
          </span>
        }
        actions={complaint.state === "escalated" && <Decisions complaint={complaint} />}
      >
        <Said complaint={complaint} />
        <Photos complaint={complaint} />
        <Steps complaint={complaint} />
      </DeskPage>
    </>
  )
}
export default ComplaintDetail

type Props = { complaint: ComplaintFile }

function Said({ complaint }: Props) {
  const { say, locale } = useWords()
  const { reason, wish, words, lines_named, reported_at, answer_by, amount, refund_by } = complaint
  const { purchase_code, organization_id, seller } = complaint
  return (
    <Section title={say("complaint_said")}>
      <Facts
        facts={[
          [say("complaint_reason"), say(`complaint_reason_${reason}`)],
          [say("complaint_wish"), say(`complaint_wish_${wish}`)],
          [say("complaint_words"), words === "" ? null : <span lang="vi">{words}</span>],
          [
            say("complaint_lines"),
            <span lang="vi">{lines_named.map(({ name, quantity }) => `${quantity} × ${name}`).join("\n")}</span>,
          ],
          [
            say("organization"),
            <Link to={`/co-so/${organization_id}`} lang="vi" className="underline">
              {seller}
            </Link>,
          ],
          [
            say("complaint_purchase"),
            <Link to={`/don-mua/${purchase_code}`} className="underline">
              {purchase_code}
            </Link>,
          ],
          [say("complaint_reported_at"), formatMoment(reported_at, locale)],
          [say("complaint_answer_by"), formatDay(answer_by, locale)],
          ...(refund_by === null || amount === 0
            ? []
            : [
                [
                  say("complaint_amount"),
                  say("complaint_amount_by", { amount: formatVnd(amount, locale), day: formatDay(refund_by, locale) }),
                ] satisfies [string, string],
              ]),
        ]}
      />
    </Section>
  )
}

function Photos({ complaint: { id, photos } }: Props) {
  const { say } = useWords()
  if (photos.length === 0) return null
  return (
    <Section title={say("complaint_photos")}>
      <ul className="flex flex-wrap gap-3">
        {photos.map((photo, index) => {
          const href = `/admin/complaints/${id}/photos/${photo.id}`
          return (
            <li key={photo.id} className="w-44">
              <a href={href} target="_blank" rel="noreferrer" className="txt-small block underline">
                <img src={href} alt="" loading="lazy" className="mb-1 h-32 w-full rounded border object-cover" />
                {say("complaint_photo", { n: index + 1 })}
              </a>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** What was said and done, the oldest first. */
function Steps({ complaint: { events } }: Props) {
  const { say, locale } = useWords()
  return (
    <Section title={say("complaint_steps")}>
      <ol className="txt-small flex flex-col gap-3">
        {events.map((event) => {
          const { kind, at, actor, on_behalf, note, amount, comes_back } = event
          const isOverdue = kind === "escalate" && actor === "system"
          const what = [
            say(`complaint_step_${isOverdue ? "overdue" : kind}`),
            ...(amount === null || amount === 0
              ? []
              : [say("complaint_step_pays", { amount: formatVnd(amount, locale) })]),
            ...(comes_back ? [say("complaint_step_comes_back")] : []),
          ].join(", ")
          const who = [say(`actor_${actor}`), ...(on_behalf ? [say("organization_on_behalf")] : [])].join(", ")
          return (
            <li key={`${kind} ${at}`}>
              <span className="font-medium">{what}</span>
              <span className="text-ui-fg-subtle">{` · ${who} · ${formatMoment(at, locale)}`}</span>
              {note !== "" && (
                <p lang="vi" className="whitespace-pre-line">
                  {note}
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
