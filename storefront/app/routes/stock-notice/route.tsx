import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { AskMailForm } from "#app/features/account/ask-mail-form.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { customerCookie } from "#app/session/cookies.server.ts"
import { ButtonLink } from "#app/ui/button.tsx"
import type { Route } from "./+types/route.ts"
import { askStockNotice } from "./ask-stock-notice.server.ts"

/** A product that can be bought has nothing to wait for: its own page says so. */
export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const product = await context.get(apiContext).product(params.handle)
  if (product === null) throw data(null, { status: 404 })
  const customer = await customerCookie.read(request)
  return {
    name: product.card.name,
    handle: product.card.handle,
    email: customer?.email ?? "",
    isDone: url.searchParams.has("da-nhan"),
  }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return askStockNotice(request, context.get(apiContext), params.handle)
}

export default function StockNotice({ loaderData, actionData }: Route.ComponentProps) {
  const { name, handle, email, isDone } = loaderData
  const problems = actionData?.problems ?? []
  const isOver = isDone && problems.length === 0
  const title = isOver ? m.notice_done_title() : m.notice_title()
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={title} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{title}</h1>
      <p className="mt-4 max-w-prose">{isOver ? m.notice_done() : m.notice_lead({ name })}</p>
      {!isOver && (
        <AskMailForm
          email={actionData?.email ?? email}
          problems={problems}
          submit={m.notice_submit()}
          action={href(`/san-pham/${handle}/bao-co-hang`)}
        />
      )}
      <ButtonLink look="outline" to={href(`/san-pham/${handle}`)} className="mt-6">
        {m.notice_back()}
      </ButtonLink>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
