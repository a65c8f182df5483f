import { data, useFetcher } from "react-router"
import { apiContext } from "#app/api/context.ts"
import type { BasketAnswer } from "#app/features/basket/answer.ts"
import { expectedBasket } from "#app/features/basket/expected.ts"
import { shown } from "#app/features/basket/shown.ts"
import { withCategoryNames } from "#app/features/category/names.server.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { withCookies } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { currentBasket, keepBasket } from "#app/session/basket.server.ts"
import { basketCookie, noticeCookie } from "#app/session/cookies.server.ts"
import { heldAtPoints } from "#app/session/point-baskets.server.ts"
import type { Route } from "./+types/route.ts"
import { AtPoints } from "./at-points.tsx"
import { BasketNews } from "./basket-news.tsx"
import { changeBasket } from "#app/features/basket/change-basket.server.ts"
import { EmptyBasket } from "./empty-basket.tsx"
import { FilledBasket } from "./filled-basket.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export async function loader({ request, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [held, notice] = await Promise.all([basketCookie.read(request), noticeCookie.read(request)])
  const basket = await currentBasket(request, api)
  const cookies = notice === null ? [] : [await noticeCookie.clear()]
  if (basket !== null && basket.item_count !== held?.count) cookies.push(await keepBasket(basket))
  if (basket === null && held !== null) cookies.push(await basketCookie.clear())

  const filled = basket !== null && basket.item_count > 0 ? basket : null
  const groups = filled === null ? withCategoryNames((await api.home()).groups.slice(0, 3)) : []
  const elsewhere = (await heldAtPoints(request)).filter(({ count }) => count > 0)
  const atPoints = elsewhere.map(({ handle, name, count }) => ({ handle, name, count }))
  return data({ basket: filled && shown(filled), notice, groups, atPoints }, { headers: withCookies(...cookies) })
}

export async function action({ request, context }: Route.ActionArgs) {
  return changeBasket(request, context.get(apiContext))
}

export default function Basket({ loaderData, actionData }: Route.ComponentProps) {
  const { basket, notice, groups, atPoints } = loaderData
  // One fetcher for the whole page: its answer outlives the line that asked.
  const fetcher = useFetcher<BasketAnswer>({ key: "basket-page" })
  const answer = fetcher.data ?? actionData
  return (
    <div className="page py-6 lg:py-10">
      <PageTitle title={m.basket_title()} refused={answer?.problems !== undefined} />
      <h1 className="text-27 lg:text-34" tabIndex={-1}>
        {m.basket_title()}
      </h1>
      <BasketNews notice={answer ? answer.notice : notice} fetcher={fetcher} />
      {basket === null ? (
        <EmptyBasket groups={groups} problems={answer?.problems ?? []} />
      ) : (
        <FilledBasket {...{ basket: expectedBasket(basket, fetcher.formData), answer, fetcher }} />
      )}
      <AtPoints baskets={atPoints} />
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
