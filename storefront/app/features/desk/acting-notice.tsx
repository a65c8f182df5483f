import type { ActingNow } from "@ocop/shared/acting"
import { Form } from "react-router"
import { momentWords } from "#app/features/day/moment-words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { Notice } from "#app/ui/notice.tsx"

/** On every page: that an operator does this organization's work for it, until when, and how to stop. */
export function ActingNotice({ organization, acting }: { organization: string; acting: ActingNow }) {
  const words = m.desk_acting_now({ organization })
  return (
    <Notice tone="warning" label={words} className="mb-4">
      <p className="font-semibold break-words">{words}</p>
      <p>{m.desk_acting_until({ time: momentWords(acting.ends_at) })}</p>
      <Form method="post" action={href("/kenh-co-so/dang-xuat")} className="pt-1">
        <Button type="submit" look="outline">
          {m.desk_acting_end()}
        </Button>
      </Form>
    </Notice>
  )
}
