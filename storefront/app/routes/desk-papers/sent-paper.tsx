import { formatDay } from "@ocop/shared/day"
import type { PaperSubmission } from "@ocop/shared/paper-submission"
import { Form, useNavigation } from "react-router"
import { momentWords } from "#app/features/day/moment-words.ts"
import { paperName } from "#app/features/desk/paper-name.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { Field } from "#app/ui/field.tsx"
import { Icon } from "#app/ui/icon.tsx"

const STATES = {
  submitted: m.desk_sent_submitted,
  sent_back: m.desk_sent_sent_back,
  seen: m.desk_sent_seen,
  withdrawn: m.desk_sent_taken,
}

type SentPaperProps = { handle: string; paper: PaperSubmission; error: string | null }

/** A paper that was sent: how it stands, what was answered, its pages. */
export function SentPaper({ handle, paper, error }: SentPaperProps) {
  const { id, number, issuer, product_name, note, status, remark, submitted_at, decided_at, files, is_recorded } = paper
  const isOpen = status === "submitted" || status === "sent_back"
  return (
    <article className="field-ink space-y-1 rounded-plate p-4">
      <h3 className="font-text text-18 font-semibold break-words">
        {nameOf(paper)}, {m.desk_paper_number({ number })}
      </h3>
      <p className="font-semibold">{is_recorded ? m.desk_sent_recorded() : STATES[status]()}</p>
      {status === "seen" && <p>{is_recorded ? m.desk_sent_recorded_words() : m.desk_sent_seen_words()}</p>}
      {remark !== null && (
        <p className="break-words whitespace-pre-line">
          {m.desk_sent_remark()} <span lang="vi">{remark}</span>
        </p>
      )}
      <p className="break-words" lang={product_name === "" ? undefined : "vi"}>
        {product_name === "" ? m.desk_sent_whole() : product_name}
      </p>
      <p className="text-15 break-words text-tro-7">
        {daysOf(paper)}, <span lang="vi">{issuer}</span>
      </p>
      {note !== "" && (
        <p className="text-15 break-words whitespace-pre-line" lang="vi">
          {note}
        </p>
      )}
      <p className="text-15 text-tro-7">
        {m.desk_sent_on({ time: momentWords(submitted_at) })}
        {paper.on_behalf && `, ${m.desk_history_on_behalf()}`}
        {decided_at !== null && `. ${m.desk_sent_answered({ time: momentWords(decided_at) })}`}
      </p>
      <ul className="flex flex-wrap gap-x-5">
        {files.map((file, index) => (
          <li key={file.id}>
            <a
              href={`/kenh-co-so/${handle}/giay-to/${id}/${file.id}`}
              aria-label={m.desk_sent_page_of({ n: index + 1, number })}
              className="inline-flex min-h-11 items-center gap-1"
            >
              <Icon name="file-text" size={18} />
              {m.desk_sent_page({ n: index + 1 })}
            </a>
          </li>
        ))}
      </ul>
      {isOpen && <Changes key={files.length} paper={paper} error={error} />}
    </article>
  )
}

/** While nobody has read it to the end: one more page, or none of it. */
function Changes({ paper: { id, number }, error }: { paper: PaperSubmission; error: string | null }) {
  const { formData } = useNavigation()
  const isAdding = formData?.get("intent") === "add" && formData.get("id") === id
  return (
    <>
      <Form method="post" encType="multipart/form-data" noValidate className="space-y-3 pt-2">
        <input type="hidden" name="id" value={id} />
        <Field
          id={pageId(id)}
          name="file"
          type="file"
          label={m.desk_sent_add_of({ number })}
          error={error}
          accept="image/jpeg,image/png,image/webp,application/pdf"
        />
        <SubmitButton
          look="outline"
          name="intent"
          value="add"
          pending={isAdding}
          aria-label={m.desk_sent_add_of({ number })}
        >
          {m.desk_sent_add()}
        </SubmitButton>
      </Form>
      <Form method="post">
        <input type="hidden" name="id" value={id} />
        <Button type="submit" look="quiet" name="intent" value="take" aria-label={m.desk_sent_take_of({ number })}>
          {m.desk_sent_take()}
        </Button>
      </Form>
    </>
  )
}

export const pageId = (id: string) => `trang-${id}`

function nameOf({ kind, standard }: PaperSubmission): string {
  if (kind === "decision") return m.desk_sent_decision()
  return standard === null ? m.desk_sent_certificate() : paperName({ stars: null, standard })
}

function daysOf({ issued_on, valid_until }: PaperSubmission): string {
  const day = formatDay(issued_on)
  return valid_until === null
    ? m.desk_sent_from({ day })
    : m.desk_sent_from_until({ day, until: formatDay(valid_until) })
}
