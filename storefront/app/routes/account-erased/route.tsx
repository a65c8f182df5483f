import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import type { Route } from "./+types/route.ts"

export default function AccountErased() {
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.account_erased_title()} />
      <h1 className="text-27 lg:text-34">{m.account_erased_title()}</h1>
      <p className="mt-4 max-w-prose">{m.account_erased_words()}</p>
      <ButtonLink to={href("/")} className="mt-6">
        {m.failure_home()}
      </ButtonLink>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
