import type { BasketLine } from "@ocop/shared/basket"
import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { againWords } from "#app/features/basket/again-words.ts"
import { LineTotal, LineWords, QuantityInput, QuantityLabel, quantityId } from "#app/features/basket/line-parts.tsx"
import { shown } from "#app/features/basket/shown.ts"
import { Totals } from "#app/features/basket/totals.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { PickupPlace } from "#app/features/pickup/pickup-place.tsx"
import { WeekHours } from "#app/features/pickup/week-hours.tsx"
import { pickupWords } from "#app/features/pickup/words.ts"
import { openingOf } from "#app/features/sales-point/open-words.server.ts"
import { withCookies } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { noticeCookie } from "#app/session/cookies.server.ts"
import { heldAt, keepAtPoint, pointBasketOf } from "#app/session/point-baskets.server.ts"
import { Button } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Icon } from "#app/ui/icon.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { GoodsPicture } from "#app/ui/picture.tsx"
import type { Route } from "./+types/route.ts"
import { changePointBasket } from "./change.server.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle: RouteHandle = { isScriptless: true }

/** What is in the basket of a point. One that was bought is let go. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [point, basket, held, notice] = await Promise.all([
    api.salesPoint(params.handle),
    pointBasketOf(request, api, params.handle),
    heldAt(request, params.handle),
    noticeCookie.read(request),
  ])
  if (point === null) throw data(null, { status: 404 })
  const current = basket !== null && basket.purchase_code === null ? basket : null
  const isStale = held !== null && held.count !== (current?.item_count ?? -1)
  const cookies = isStale ? [await keepAtPoint(request, params.handle, current)] : []
  const again = notice?.kind === "again" ? notice : null
  if (again !== null) cookies.push(await noticeCookie.clear())
  const filled = current !== null && current.item_count > 0 ? current : null
  const opening = openingOf(point, new Date()).words
  return data({ point, opening, again, basket: filled && shown(filled) }, { headers: withCookies(...cookies) })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return changePointBasket(request, context.get(apiContext), params.handle)
}

export default function PointBasket({
  loaderData: { point, opening, again, basket },
  actionData,
}: Route.ComponentProps) {
  const lines = basket?.groups.flatMap((group) => group.lines) ?? []
  const problems = actionData?.problems ?? []
  const path = href(`/diem-ban/${point.handle}/gio-hang`)
  const isBlocked = lines.some(({ problem }) => problem !== null)
  const refusedOf = (line: BasketLine) =>
    actionData?.typed.line_id === line.id ? { typed: actionData.typed.quantity, message: problems[0]?.message } : null
  return (
    <div className="page py-6 lg:py-10">
      <PageTitle title={m.pickup_basket_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.pickup_basket_title()}</h1>
      <div className="mt-4 max-w-[46rem] space-y-5">
        <ErrorSummary
          problems={problems.map(({ message }) => {
            const line = lines.find(({ id }) => id === actionData?.typed.line_id)
            return line ? { message, anchor: quantityId(line.id) } : { message }
          })}
        />
        {again !== null && (
          <p
            role="status"
            className="flex items-center gap-2 rounded-plate border-[1.5px] border-lua-7 bg-lua-1 px-4 py-2"
          >
            <Icon name="check" className="text-lua-7" />
            {againWords(again.count, again.missing)}
          </p>
        )}
        <PickupPlace place={point} opening={opening} />
        <WeekHours hours={point.hours} />
        {basket === null ? (
          <p className="text-18">{m.pickup_basket_empty()}</p>
        ) : (
          <>
            <ul className="divide-y divide-tro-2 rounded-plate border-[1.5px] border-muc px-4">
              {lines.map((line) => (
                <Line key={line.id} line={line} action={path} refused={refusedOf(line)} />
              ))}
            </ul>
            <section aria-labelledby="tong-cong" className="rounded-plate border-2 border-muc p-4">
              <h2 id="tong-cong" className="text-21">
                {m.basket_summary()}
              </h2>
              <p className="mt-2">{m.pickup_free()}</p>
              <Totals basket={{ ...basket, destination: { ...PLACE, ...point } }} />
              {isBlocked ? (
                <p className="mt-4 font-semibold text-son-7">{m.pickup_basket_blocked()}</p>
              ) : (
                <a href={href(`/diem-ban/${point.handle}/dat-hang`)} className="button button-primary mt-4 w-full">
                  {m.pickup_basket_checkout()}
                </a>
              )}
            </section>
          </>
        )}
        <p>
          <a
            href={href(`/diem-ban/${point.handle}#nhan-tai-diem`)}
            className="inline-flex min-h-11 items-center font-semibold"
          >
            {m.pickup_basket_back()}
          </a>
        </p>
      </div>
    </div>
  )
}

/** The fee of what is fetched is known without an address. */
const PLACE = { commune_code: "", province_code: "" }

type LineProps = { line: BasketLine; action: string; refused: { typed: string; message: string | undefined } | null }

function Line({ line, action, refused }: LineProps) {
  const error = refused?.message ?? null
  return (
    <li className="grid grid-cols-[4.5rem_1fr] gap-x-4 gap-y-3 py-4">
      <GoodsPicture picture={line.picture} name={null} size={96} sizes="72px" className="field-ink rounded-plate" />
      <LineWords line={line} />
      {line.problem !== null && (
        <div className="col-span-2">
          <Notice tone="stop" title={m.basket_blocked({ name: line.name, reason: pickupWords(line.problem) })} />
        </div>
      )}
      <div className="col-span-2 flex flex-wrap items-end gap-3">
        <form method="post" action={action} noValidate>
          <input type="hidden" name="line_id" value={line.id} />
          <QuantityLabel line={line} error={error} />
          <div className="flex items-stretch gap-2">
            <QuantityInput line={line} error={error} value={refused?.typed ?? line.quantity} />
            <Button look="outline" name="intent" value="change">
              {m.basket_update()}
              <span className="sr-only"> {line.name}</span>
            </Button>
          </div>
        </form>
        <form method="post" action={action}>
          <input type="hidden" name="line_id" value={line.id} />
          <Button look="quiet" name="intent" value="remove" className="min-w-11">
            {m.basket_remove()}
            <span className="sr-only"> {line.name}</span>
          </Button>
        </form>
        <LineTotal line={line} />
      </div>
    </li>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
