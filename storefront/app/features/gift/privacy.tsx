import { RECIPIENTS_KEPT_DAYS } from "@ocop/shared/gift-recipient"
import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"

/** What becomes of the names and addresses of others, and for how long. */
export function Privacy() {
  return (
    <Notice tone="info" title={m.recipients_privacy_title()} className="mt-8 max-w-3xl">
      <p>{m.recipients_privacy()}</p>
      <p>
        {m.recipients_privacy_erased({ n: RECIPIENTS_KEPT_DAYS })}{" "}
        <Link to={href("/quyen-rieng-tu")} reloadDocument>
          {m.recipients_privacy_link()}
        </Link>
      </p>
    </Notice>
  )
}
