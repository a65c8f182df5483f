import type { JoiningDocument, JoiningStep } from "@ocop/shared/joining"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { identifierName, paperName, STEPS } from "#app/features/joining/words.ts"
import { legalFormName } from "#app/features/maker/legal-form.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"

/** What may still change once an application was sent. */
const OPEN_LATER: Partial<Record<JoiningStep, readonly JoiningDocument["status"][]>> = {
  place: ["submitted", "verified", "suspended"],
  bank: ["verified"],
  story: ["verified"],
}

type StepCardsProps = { joining: JoiningDocument; isOwner: boolean }

/** The pages of an application with what each of them says so far. */
export function StepCards({ joining, isOwner }: StepCardsProps) {
  const { status, missing, handle } = joining
  const isDraft = status === "draft"
  return (
    <ol className="space-y-4">
      {STEPS.map(({ step, path, title }) => {
        const isDone = !missing.some((each) => each.step === step)
        const isEmpty = facts[step](joining) === null
        const mayChange = isOwner && (isDraft || (OPEN_LATER[step]?.includes(status) ?? false))
        // Once it is verified, the account has a page of its own.
        const page = step === "bank" && status === "verified" ? "tai-khoan-ngan-hang" : `ho-so/${path}`
        return (
          <li key={step} className="field-ink rounded-plate p-4">
            <div className="flex flex-wrap items-start justify-between gap-x-4">
              <h2 className="text-21">{title()}</h2>
              {isDraft && <State isDone={isDone} isOptional={step === "story" && isEmpty} />}
            </div>
            {!isEmpty && <div className="mt-1 space-y-1 break-words">{facts[step](joining)}</div>}
            {mayChange && (
              <Link
                to={href(`/kenh-co-so/${handle}/${page}`)}
                aria-label={
                  isDone && !isEmpty ? m.joining_edit_of({ step: title() }) : m.joining_fill_of({ step: title() })
                }
                className="mt-1 inline-flex min-h-11 min-w-11 items-center font-semibold"
              >
                {isDone && !isEmpty ? m.joining_edit() : m.joining_fill()}
              </Link>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function State({ isDone, isOptional }: { isDone: boolean; isOptional: boolean }) {
  if (isOptional) return <p className="text-15 text-tro-7">{m.joining_step_optional()}</p>
  return (
    <p className={`flex items-center gap-1 text-15 font-semibold ${isDone ? "text-lua-7" : "text-nghe-8"}`}>
      <Icon name={isDone ? "circle-check" : "hourglass"} size={18} />
      {isDone ? m.joining_step_done() : m.joining_step_open()}
    </p>
  )
}

/** What each page says so far; null when nothing. */
const facts: Record<JoiningStep, (joining: JoiningDocument) => ReactNode> = {
  name: ({ name, legal_form }) => (
    <>
      <p className="font-semibold" lang="vi">
        {name}
      </p>
      <p>{legalFormName(legal_form)}</p>
    </>
  ),
  papers: ({ identifier, papers }) => {
    const there = papers.filter(({ documents }) => documents.length > 0)
    if (identifier === null && there.length === 0) return null
    return (
      <>
        {identifier !== null && (
          <p>
            {identifierName(identifier.type)}: {identifier.shown}
          </p>
        )}
        {there.map(({ purpose, documents }) => (
          <p key={purpose}>
            {paperName(purpose)}: {m.joining_paper_count({ n: documents.length })}
          </p>
        ))}
      </>
    )
  },
  place: ({ place: { commune, province, street, street_public, phone } }) => {
    if (commune === null || province === null) return null
    return (
      <>
        <p lang="vi">
          {street}, {m.basket_place({ commune, province })}
        </p>
        <p className="text-15 text-tro-7">{street_public ? m.joining_street_shown() : m.joining_street_hidden()}</p>
        <p>{phone}</p>
      </>
    )
  },
  bank: ({ bank }) =>
    bank === null ? null : (
      <>
        <p>
          {bank.name} {bank.number}
        </p>
        <p lang="vi">{bank.holder}</p>
      </>
    ),
  story: ({ story: { known_for, story_place, story_method, story_people } }) => {
    const told = [known_for, story_place, story_method, story_people].filter((text) => text !== null)
    return told.length === 0 ? null : (
      <p className="line-clamp-3" lang="vi">
        {told.join(" ")}
      </p>
    )
  },
}
