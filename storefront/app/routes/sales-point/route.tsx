import { formatDay, todayInVietnam, weekdayOf } from "@ocop/shared/day"
import { formatSpans, type SalesPointDocument } from "@ocop/shared/sales-point"
import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { giftStartPath } from "#app/features/gift/start-path.ts"
import { breadcrumbData } from "#app/features/meta/breadcrumb-data.server.ts"
import { pageMeta } from "#app/features/meta/page-meta.ts"
import { openingOf } from "#app/features/sales-point/open-words.server.ts"
import { PickupOffer } from "#app/features/sales-point/pickup-offer.tsx"
import { OpenLine, PlaceLines, PointLinks } from "#app/features/sales-point/point-lines.tsx"
import { addressOf } from "#app/features/sales-point/way.ts"
import { kindName, WEEK, weekdayTitle } from "#app/features/sales-point/words.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { heldAt } from "#app/session/point-baskets.server.ts"
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { PointGoods } from "./point-goods.tsx"
import { storeData } from "./structured.server.ts"

export const handle: RouteHandle = { isScriptless: true }

export async function loader({ request, params, url, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const typed = url.searchParams.get("trang") ?? "1"
  const page = /^[1-9]\d{0,3}$/.test(typed) ? typed : "1"
  const [point, goods, packing] = await Promise.all([
    api.salesPoint(params.handle),
    api.pointGoods(params.handle, page),
    api.giftPoints(),
  ])
  if (point === null || goods === null || (goods.page > 1 && goods.page > goods.page_count)) {
    throw data(null, { status: 404 })
  }
  const now = new Date()
  const steps = [
    { to: "/diem-ban", label: m.nav_points() },
    { to: `/diem-ban/${point.handle}`, label: point.name },
  ]
  return {
    point,
    packsGifts: packing.points.some(({ handle }) => handle === point.handle),
    offer: point.takes_pickup ? ((await api.pickupOffer(point.handle)) ?? NOTHING) : null,
    held: (await heldAt(request, point.handle))?.count ?? 0,
    // What is put in the basket from a card is bought of its maker, not at the point.
    goods: { ...goods, cards: goods.cards.map((card) => ({ ...card, variant_id: null })) },
    opening: openingOf(point, now),
    weekday: weekdayOf(todayInVietnam(now)),
    // The label of the way back stays on the server: a message that two scripts share is a file of its own for all.
    crumbs: steps.slice(0, 1),
    structured: [breadcrumbData(steps), ...(point.demo ? [] : [storeData(point)])],
  }
}

const NOTHING = { goods: [], boxes: [] }

export function meta({ loaderData, ...args }: Route.MetaArgs) {
  if (!loaderData) return []
  const { point, goods, structured } = loaderData
  return pageMeta(args, {
    title: point.name,
    description: m.point_description({ name: point.name, kind: kindName(point.kind), place: addressOf(point) }),
    structured,
    ...(goods.page > 1 && { search: `trang=${goods.page}` }),
  })
}

export default function SalesPoint({
  loaderData: { point, packsGifts, goods, offer, held, opening, weekday, crumbs },
}: Route.ComponentProps) {
  const lang = langOfName()
  return (
    <div className="page">
      <Breadcrumbs crumbs={crumbs} />
      <div className="max-w-[46rem] space-y-5">
        <div>
          <p className="font-semibold text-tro-7">{kindName(point.kind)}</p>
          <h1 className="text-27 lg:text-34" lang={lang}>
            {point.name}
          </h1>
        </div>
        {point.demo && <Notice tone="info" title={m.point_demo()} />}
        <OpenLine {...opening} />
        <Facts point={point} />
        <PointLinks point={point} />
        {packsGifts && <GiftEntry handle={point.handle} />}
        {offer !== null && <PickupOffer handle={point.handle} {...offer} count={held} />}
        <Hours point={point} today={weekday} />
        <Exceptions exceptions={point.exceptions} />
      </div>
      {offer === null && <PointGoods goods={goods} path={`/diem-ban/${point.handle}`} />}
    </div>
  )
}

/** The way to a gift that is packed here. */
function GiftEntry({ handle }: { handle: string }) {
  return (
    <section aria-labelledby="hop-qua">
      <h2 id="hop-qua" className="text-21">
        {m.giftbox_point_entry()}
      </h2>
      <p className="mt-1">{m.giftbox_point_lead()}</p>
      <p className="mt-2">
        <a href={href(giftStartPath({ point: handle }))} className="button button-primary">
          {m.giftbox_point_start()}
        </a>
      </p>
    </section>
  )
}

type Props = { point: SalesPointDocument }

function Facts({ point }: Props) {
  const lang = langOfName()
  const { organization, signboard } = point
  return (
    <dl className="facts">
      <div>
        <dt>{m.point_place()}</dt>
        <dd>
          <PlaceLines point={point} />
        </dd>
      </div>
      <div>
        <dt>{m.point_of()}</dt>
        <dd lang={lang}>
          {organization.is_producer ? (
            <a href={href(`/co-so/${organization.handle}`)}>{organization.name}</a>
          ) : (
            organization.name
          )}
        </dd>
      </div>
      {signboard !== null && (
        <div>
          <dt>{m.point_signboard()}</dt>
          <dd>{m.point_signboard_words({ number: signboard.number, day: formatDay(signboard.on) })}</dd>
        </div>
      )}
    </dl>
  )
}

function Hours({ point: { hours }, today }: Props & { today: number }) {
  return (
    <section aria-labelledby="gio-mo-cua">
      <h2 id="gio-mo-cua" className="text-21">
        {m.point_hours()}
      </h2>
      <table className="mt-2 w-full max-w-md">
        <thead className="sr-only">
          <tr>
            <th scope="col">{m.point_day()}</th>
            <th scope="col">{m.point_hours()}</th>
          </tr>
        </thead>
        <tbody>
          {WEEK.map((weekday) => (
            <tr key={weekday} className={`border-b border-tro-2 ${today === weekday ? "bg-hanh-1 font-semibold" : ""}`}>
              <th scope="row" className="py-1.5 pr-4 pl-2 text-left font-[inherit]">
                {weekdayTitle(weekday)}
              </th>
              <td className="py-1.5 pr-2">{formatSpans(hours[weekday] ?? []) || m.point_hours_closed()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Exceptions({ exceptions }: Pick<SalesPointDocument, "exceptions">) {
  if (exceptions.length === 0) return null
  return (
    <section aria-labelledby="ngay-nghi">
      <h2 id="ngay-nghi" className="text-21">
        {m.point_exceptions()}
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {exceptions.map(({ from, until, spans, words }) => (
          <li key={from}>
            {from === until
              ? formatDay(from)
              : m.point_exception_span({ from: formatDay(from), until: formatDay(until) })}
            {": "}
            <strong>{formatSpans(spans) || m.point_hours_closed()}</strong>
            {words !== "" && <span lang={langOfName()}>{`. ${words}`}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
