import type { JoiningDocument } from "@ocop/shared/joining"
import { Link } from "react-router"
import { STEPS, stepTitle } from "#app/features/joining/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"

/** Why an application was sent back or an organization suspended, as the operator wrote it. */
export function Reasons({ joining }: { joining: JoiningDocument }) {
  const { status, status_reason, corrections, handle } = joining
  if (status_reason === null) return null
  const isSentBack = status === "draft"
  return (
    <Notice tone={isSentBack ? "warning" : "stop"} {...(isSentBack ? { title: m.joining_sent_back() } : {})}>
      <p className="break-words whitespace-pre-line" lang="vi">
        {m.joining_reason({ reason: status_reason })}
      </p>
      {corrections.length > 0 && (
        <ul className="list-disc pl-5">
          {corrections.map(({ step, message }) => (
            <li key={`${step} ${message}`} className="break-words">
              <Link to={href(`/kenh-co-so/${handle}/ho-so/${STEPS.find((each) => each.step === step)?.path ?? ""}`)}>
                {stepTitle(step)}
              </Link>
              : <span lang="vi">{message}</span>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
