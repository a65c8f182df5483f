import { PageTitle } from "#app/features/form/page-title.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"

/** After a mail was asked for: where to go on, and what to do when nothing comes. `again` is the form's own page. */
export function MailSent({ words, again }: { words: string; again: string }) {
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.account_sent_title()} />
      <h1 className="text-27 lg:text-34">{m.account_sent_title()}</h1>
      <p className="mt-4 max-w-prose text-18">{words}</p>
      <p className="mt-2 max-w-prose">{m.account_sent_missing()}</p>
      <ButtonLink look="outline" to={href(again)} className="mt-6">
        {m.account_sent_again()}
      </ButtonLink>
    </div>
  )
}
