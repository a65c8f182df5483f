import type { GiftDraftDocument, GiftPoints, GiftStep } from "@ocop/shared/gift"
import { data, redirect } from "react-router"
import { apiContext } from "#app/api/context.ts"
import type { Api } from "#app/api/client.server.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { GiftSteps } from "#app/features/gift/gift-steps.tsx"
import { giftPath, stepOfSlug } from "#app/features/gift/paths.ts"
import { stepName } from "#app/features/gift/step-name.ts"
import { pageMeta } from "#app/features/meta/page-meta.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { actOnGift } from "./act.server.ts"
import { BoxStep } from "./box-step.tsx"
import { CARD_IDS, CardStep } from "./card-step.tsx"
import { FillStep } from "./fill-step.tsx"
import { fittingSearch, readAsked, readTaken } from "./fitting-search.ts"
import { ReviewStep } from "./review-step.tsx"
import { boxValue, START_IDS, StartPage } from "./start-page.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle: RouteHandle = { isScriptless: true }

/** Steps of this page; who receives the gift, and when, are pages of their own. */
const OWN_STEPS: readonly GiftStep[] = ["box", "fill", "card", "review"]

export async function loader({ url, params: { key, buoc }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  if (key === undefined) return { kind: "start" as const, ...(await readStart(api, url)) }
  const gift = await api.gift(key)
  if (gift === null) throw data(null, { status: 404 })
  if (buoc === undefined) throw redirect(href(giftPath(gift.key, gift.box === null ? "box" : "fill")))
  const step = stepOfSlug(buoc)
  if (step === undefined || !OWN_STEPS.includes(step)) throw data(null, { status: 404 })
  return {
    kind: "step" as const,
    gift,
    step,
    isSaved: url.searchParams.has("da-luu"),
    taken: readTaken(url.searchParams),
    ...(await readStep(api, url, gift, step)),
  }
}

async function readStart(api: Api, url: URL) {
  const { points } = await api.giftPoints()
  const shown = narrowed(points, url.searchParams)
  return {
    points: shown ?? points,
    /** Another page led to one point, or to one of its boxes. */
    isNarrowed: shown !== null,
    chosen: shown !== null && url.searchParams.has("hop") ? firstValue(shown) : "",
    formToken: crypto.randomUUID(),
  }
}

/** `?diem=` leaves one point, and `?hop=` one of its boxes; null where there is no such point. */
function narrowed(points: GiftPoints["points"], search: URLSearchParams): GiftPoints["points"] | null {
  const point = points.find(({ handle }) => handle === search.get("diem"))
  if (point === undefined) return null
  const boxes = point.boxes.filter(({ id }) => id === search.get("hop"))
  return [boxes.length > 0 ? { ...point, boxes } : point]
}

function firstValue([point]: GiftPoints["points"]): string {
  const box = point?.boxes.length === 1 ? point.boxes[0] : undefined
  return point && box ? boxValue(point.handle, box.id) : ""
}

async function readStep(api: Api, url: URL, { key, point }: GiftDraftDocument, step: GiftStep) {
  const asked = readAsked(url.searchParams)
  const boxes =
    step === "box" ? ((await api.giftPoints()).points.find(({ handle }) => handle === point.handle)?.boxes ?? []) : []
  return { asked, boxes, fitting: step === "fill" ? await api.fittingGoods(key, fittingSearch(asked)) : null }
}

/** Where a gift begins is a page for everybody; a gift is for those who know its key. The title is the page's own. */
export function meta({ loaderData, ...args }: Route.MetaArgs) {
  if (loaderData?.kind !== "start") return []
  const words = { title: m.giftbox_title(), description: m.giftbox_meta(), indexed: !loaderData.isNarrowed }
  return pageMeta(args, words).filter((each) => !("title" in each))
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return actOnGift({ request, url, params, api: context.get(apiContext) })
}

export default function GiftPage({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  if (loaderData.kind === "start") {
    const { points, isNarrowed, formToken } = loaderData
    const chosen = actionData?.chosen || loaderData.chosen
    return (
      <div className="page pb-10">
        <PageTitle title={m.giftbox_title()} refused={problems.length > 0} isIndexed />
        <Breadcrumbs crumbs={[]} />
        <ErrorSummary problems={withAnchors(problems, START_IDS)} />
        <StartPage points={points} isNarrowed={isNarrowed} formToken={formToken} chosen={chosen} />
      </div>
    )
  }
  const { gift, step, isSaved } = loaderData
  const title = stepName(step)
  return (
    <div className="page py-6 lg:py-8">
      <PageTitle title={title} refused={problems.length > 0} />
      <GiftSteps giftKey={gift.key} step={step} steps={gift.steps} />
      <h1 className="mt-4 text-27 lg:text-34">{title}</h1>
      <p className="mt-1 text-15 text-tro-7">{m.giftbox_at({ name: gift.point.name })}</p>
      <div className="mt-4 space-y-4">
        <ErrorSummary problems={withAnchors(problems, CARD_IDS)} />
        {isSaved && problems.length === 0 && <Notice tone="good" title={m.giftbox_saved()} />}
        {gift.status === "placed" && <Notice tone="info" title={m.giftbox_placed()} />}
      </div>
      {step === "box" && <BoxStep gift={gift} boxes={loaderData.boxes} />}
      {step === "fill" && (
        <FillStep gift={gift} fitting={loaderData.fitting} asked={loaderData.asked} taken={loaderData.taken} />
      )}
      {step === "card" && <CardStep gift={gift} typed={actionData?.card ?? null} problems={problems} />}
      {step === "review" && <ReviewStep gift={gift} />}
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
