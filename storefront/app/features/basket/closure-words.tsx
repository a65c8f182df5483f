import type { ClosureNotice } from "@ocop/shared/closure"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { daySpanWords } from "./day-words.ts"

/** That the seller is closed, and from when parcels leave again. */
export function ClosureWords({ closure }: { closure: ClosureNotice }) {
  const { from, until, sends_on, has_begun, words } = closure
  const day = daySpanWords(sends_on, sends_on)
  return (
    <p className="flex items-start gap-2">
      <Icon name="store" className="mt-0.5 text-nghe-8" />
      <span>
        {has_begun
          ? m.closure_now({ until: daySpanWords(until, until), day })
          : m.closure_soon({ days: daySpanWords(from, until), day })}
        {words !== "" && (
          <span className="block text-15 text-tro-7 wrap-anywhere" lang="vi">
            “{words}”
          </span>
        )}
      </span>
    </p>
  )
}
