import { CLOSURE_NOTICE_DAYS, isClosedOn, reopeningDay } from "@ocop/shared/closure"
import { daysBetween, formatDay } from "@ocop/shared/day"
import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Desk } from "#app/session/member.server.ts"
import { Notice } from "#app/ui/notice.tsx"

/** While the organization is closed, and when it soon will be: until when, and when work goes on. */
export function ClosureNotice({ desk, today }: { desk: Desk; today: string }) {
  const { handle, closure } = desk.organization
  if (closure === null || daysBetween(today, closure.from) > CLOSURE_NOTICE_DAYS) return null
  const [from, until, day] = [formatDay(closure.from), formatDay(closure.until), formatDay(reopeningDay(closure))]
  return (
    <Notice tone="info" className="mt-4 max-w-2xl">
      <p>
        {isClosedOn(closure, today) ? m.desk_closure_now({ until, day }) : m.desk_closure_soon({ from, until, day })}
      </p>
      <p>
        <Link to={href(`/kenh-co-so/${handle}/nghi-ban`)} className="inline-flex min-h-11 items-center">
          {m.desk_closure_change()}
        </Link>
      </p>
    </Notice>
  )
}
