import { addDays, todayInVietnam } from "@ocop/shared/day"
import { MAX_DAYS_AHEAD } from "@ocop/shared/enquiry"
import { data, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { seeOther } from "#app/http/see-other.server.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { askEnquiry, knownAsker } from "./ask-enquiry.server.ts"
import { EnquiryForm } from "./enquiry-form.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

/** Only stays and trips are asked for; the page of anything else says how it is bought. */
export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const product = await api.product(params.handle)
  if (product === null) throw data(null, { status: 404 })
  const { card, maker } = product
  const isDone = url.searchParams.has("da-gui")
  if (product.state !== "enquiry" && !isDone) throw seeOther(`/san-pham/${card.handle}`)
  const today = todayInVietnam(new Date())
  return {
    product: { handle: card.handle, name: card.name, maker },
    isDone,
    formToken: crypto.randomUUID(),
    days: { first: today, last: addDays(today, MAX_DAYS_AHEAD) },
    values: await knownAsker(request, api),
  }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return askEnquiry(request, context.get(apiContext), params.handle)
}

export default function Enquiry({ loaderData, actionData }: Route.ComponentProps) {
  const { product, isDone, formToken, days, values } = loaderData
  const problems = actionData?.problems ?? []
  if (isDone && problems.length === 0) return <Done name={product.name} handle={product.handle} />
  const title = m.enquiry_title({ name: product.name })
  const lang = langOfName()
  return (
    <div className="page max-w-2xl py-6 lg:py-10">
      <PageTitle title={title} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">
        {m.enquiry_ask()}{" "}
        <span className="mt-1 block text-21 font-semibold" lang={lang}>
          {product.name}
        </span>
      </h1>
      <p className="mt-2">
        {m.enquiry_host()}{" "}
        <Link to={href(`/co-so/${product.maker.handle}`)} className="font-semibold" lang={lang}>
          {product.maker.name}
        </Link>
      </p>
      <p className="mt-3 max-w-prose">{m.enquiry_lead()}</p>
      {product.maker.demo && (
        <Notice tone="warning" className="mt-4">
          <p>{m.enquiry_demo()}</p>
        </Notice>
      )}
      <EnquiryForm
        action={href(`/san-pham/${product.handle}/hoi-dat-cho`)}
        formToken={formToken}
        days={days}
        values={actionData?.values ?? values}
        problems={problems}
      />
    </div>
  )
}

function Done({ name, handle }: { name: string; handle: string }) {
  return (
    <div className="page max-w-2xl py-6 lg:py-10">
      <PageTitle title={m.enquiry_done_title()} />
      <h1 className="text-27 lg:text-34">{m.enquiry_done_title()}</h1>
      <p className="mt-1 text-21 font-semibold" lang={langOfName()}>
        {name}
      </p>
      <Notice tone="good" className="mt-4">
        <p role="status">{m.enquiry_done()}</p>
      </Notice>
      <p className="mt-4 max-w-prose">{m.enquiry_done_copy()}</p>
      <ButtonLink look="outline" to={href(`/san-pham/${handle}`)} className="mt-6">
        {m.enquiry_back()}
      </ButtonLink>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
