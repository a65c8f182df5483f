import type { RecipientsPage } from "@ocop/shared/gift-recipient"
import { Form, Link, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { money } from "#app/ui/price.tsx"
import type { Asked } from "./recipients.server.ts"

type ListHeadProps = {
  list: RecipientsPage
  asked: Asked
  /** One day for all, in words. */
  day: string | null
  path: string
}

/** How the list stands, and what can be done to all of its broken rows at once. */
export function ListHead({ list, asked, day, path }: ListHeadProps) {
  const { counts, fees, is_placed } = list
  const { good, broken } = counts
  return (
    <div className="mt-6 space-y-4">
      <div>
        <h2 id="ket-qua" className="text-21">
          {broken === 0 ? m.recipients_counts_fine({ ok: good }) : m.recipients_counts({ ok: good, bad: broken })}
        </h2>
        <p>
          {m.recipients_boxes({ n: counts.boxes })}
          {fees !== null && ` · ${m.recipients_fees({ fee: money(fees) })}`}
        </p>
        {day !== null && <p>{m.recipients_one_day({ day })}</p>}
      </div>
      {!is_placed && counts.waiting > 0 && (
        <Notice tone="info">
          <p>{m.invite_waiting({ n: counts.waiting })}</p>
          <p>
            <Link to={href(`${path}/tu-dien`)} className="inline-flex min-h-11 items-center font-semibold">
              {m.invite_links()}
            </Link>
          </p>
        </Notice>
      )}
      {counts.duplicates > 0 && (
        <Notice tone="info">
          <p>{m.recipients_duplicates({ n: counts.duplicates })}</p>
        </Notice>
      )}
      {!is_placed && counts.old_places > 0 && <AcceptPlaces n={counts.old_places} action={href(`${path}?loi=1`)} />}
      {!is_placed && broken > 0 && <DropBroken n={broken} path={path} />}
      {broken > 0 && (
        <nav aria-label={m.recipients_filter()}>
          <ul className="flex flex-wrap gap-3">
            {[
              { to: path, words: m.recipients_all({ n: counts.rows }), isCurrent: !asked.onlyBroken },
              { to: `${path}?loi=1`, words: m.recipients_bad({ n: broken }), isCurrent: asked.onlyBroken },
            ].map(({ to, words, isCurrent }) => (
              <li key={to}>
                <ButtonLink
                  to={href(to)}
                  look={isCurrent ? "primary" : "outline"}
                  aria-current={isCurrent ? "page" : undefined}
                >
                  {words}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}

function AcceptPlaces({ n, action }: { n: number; action: string }) {
  const { formData } = useNavigation()
  return (
    <Notice tone="warning">
      <p>{m.recipients_accept_lead({ n })}</p>
      <Form method="post" action={action} className="mt-2">
        <SubmitButton name="intent" value="accept" look="outline" pending={formData?.get("intent") === "accept"}>
          {m.recipients_accept({ n })}
        </SubmitButton>
      </Form>
    </Notice>
  )
}

/** No question beforehand: what is left out is brought back as easily. */
function DropBroken({ n, path }: { n: number; path: string }) {
  const { formData } = useNavigation()
  return (
    <Form method="post" action={href(path)}>
      <input type="hidden" name="count" value={n} />
      <SubmitButton name="intent" value="drop" look="quiet" pending={formData?.get("intent") === "drop"}>
        {m.recipients_drop({ n })}
      </SubmitButton>
    </Form>
  )
}
