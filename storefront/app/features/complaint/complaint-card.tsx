import type { Complaint, ParcelComplaints } from "@ocop/shared/complaint"
import { formatDay } from "@ocop/shared/day"
import type { ReactNode } from "react"
import { momentWords } from "#app/features/day/moment-words.ts"
import { piecesWords } from "#app/features/parcel/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"
import { complaintEventWords, complaintReasonWords, complaintStateWords, wishWords } from "./words.ts"

type ComplaintCardProps = {
  complaint: Complaint
  lines: ParcelComplaints["lines"]
  /** Where its photos are: the id of one comes after it. */
  photos: string
  /** What its reader may do. */
  children?: ReactNode
}

/** One complaint: where it stands, what was reported, and what was said about it so far. */
export function ComplaintCard({ complaint, lines, photos, children }: ComplaintCardProps) {
  const { code, state, reason, wish, words, events } = complaint
  return (
    <article aria-labelledby={code} className="rounded-plate border-[1.5px] border-muc p-4">
      <h3 id={code} className="text-21 break-words">
        {m.complaint_code({ code })}
      </h3>
      <p className="text-18 font-semibold">{complaintStateWords(state)}</p>
      <Money complaint={complaint} />
      <p className="mt-2" lang="vi">
        {piecesWords(complaint.lines, lines)}
      </p>
      <p>{m.complaint_facts({ reason: complaintReasonWords(reason), wish: wishWords(wish) })}</p>
      <p className="mt-1 max-w-prose whitespace-pre-line break-words" lang="vi">
        {words}
      </p>
      <Photos complaint={complaint} root={photos} />
      {children}
      <h4 className="mt-4 mb-2 text-18 font-semibold">{m.complaint_steps()}</h4>
      <ol className="space-y-2">
        {events.toReversed().map((event) => (
          <li key={`${event.at} ${event.kind}`} className="border-l-[3px] border-ngoc-7 pl-3">
            <p>{complaintEventWords(event)}</p>
            {event.note !== "" && (
              <p className="max-w-prose whitespace-pre-line break-words text-15" lang="vi">
                {event.note}
              </p>
            )}
            <p className="text-15 text-tro-7">
              <time dateTime={event.at}>{momentWords(event.at)}</time>
              {event.on_behalf && `, ${m.parcel_step_on_behalf()}`}
            </p>
          </li>
        ))}
      </ol>
    </article>
  )
}

function Money({ complaint: { state, amount, refund_by, answer_by } }: { complaint: Complaint }) {
  if (state === "open") return <p>{m.complaint_answer_by({ day: formatDay(answer_by) })}</p>
  if (amount === 0) return null
  if (state === "offered") return <p>{m.complaint_offered_amount({ amount: money(amount) })}</p>
  if (state === "returning") return <p>{m.complaint_will_owe({ amount: money(amount) })}</p>
  if (refund_by === null) return null
  return <p className="font-semibold">{m.complaint_owed({ amount: money(amount), day: formatDay(refund_by) })}</p>
}

function Photos({ complaint: { photos }, root }: { complaint: Complaint; root: string }) {
  if (photos.length === 0) return null
  return (
    <ul aria-label={m.complaint_photos()} className="mt-3 flex flex-wrap gap-2">
      {photos.map(({ id, width, height }, index) => (
        <li key={id}>
          <a href={`${root}/${id}`} className="block">
            <img
              src={`${root}/${id}`}
              alt={m.complaint_photo({ n: index + 1 })}
              width={width ?? undefined}
              height={height ?? undefined}
              loading="lazy"
              className="size-24 rounded-plate border-[1.5px] border-muc object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
