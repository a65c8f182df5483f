import type { JoiningDocument, JoiningStep } from "@ocop/shared/joining"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Desk } from "#app/session/member.server.ts"
import { Icon } from "#app/ui/icon.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { stepTitle } from "./words.ts"

type StepPageProps = {
  desk: Desk
  joining: JoiningDocument
  step: JoiningStep
  refused: boolean
  children: ReactNode
}

/** One page of an application: what it was sent back for, the form, and the way back to the whole. */
export function StepPage({ desk, joining, step, refused, children }: StepPageProps) {
  const corrections = joining.corrections.filter((each) => each.step === step)
  return (
    <DeskPage desk={desk} title={stepTitle(step)} refused={refused}>
      <p className="mt-1">
        <Link to={href(`/kenh-co-so/${joining.handle}/ho-so`)} className="inline-flex min-h-11 items-center gap-1">
          <Icon name="chevron-left" size={18} />
          {m.joining_back()}
        </Link>
      </p>
      {corrections.length > 0 && (
        <Notice tone="warning" title={m.joining_sent_back()} className="mt-2 max-w-xl">
          <ul className="list-disc pl-5" lang="vi">
            {corrections.map(({ message }) => (
              <li key={message} className="break-words">
                {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="mt-3 max-w-xl">{children}</div>
    </DeskPage>
  )
}
