import { PageTitle } from "#app/features/form/page-title.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"

/** A mailed link that opens nothing any more, and the way to a new one. */
export function LinkGone({ again }: { again: string }) {
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.account_link_title()} />
      <h1 className="text-27 lg:text-34">{m.account_link_title()}</h1>
      <p className="mt-4 max-w-prose">{m.account_link_words()}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink to={href(again)}>{m.account_link_again()}</ButtonLink>
        <ButtonLink look="outline" to={href("/dang-nhap")}>
          {m.account_sign_in()}
        </ButtonLink>
      </div>
    </div>
  )
}
