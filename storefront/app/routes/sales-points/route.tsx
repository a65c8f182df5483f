import { SALES_POINT_KINDS } from "@ocop/shared/sales-point"
import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { To } from "#app/features/legal/parts.tsx"
import { pageMeta } from "#app/features/meta/page-meta.ts"
import { OpenLine, PlaceLines, PointLinks } from "#app/features/sales-point/point-lines.tsx"
import { kindName } from "#app/features/sales-point/words.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx"
import { Button } from "#app/ui/button.tsx"
import { Field, SelectField } from "#app/ui/field.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { findPoints } from "./find.server.ts"
import { Map } from "./map.tsx"
import { NearMe } from "./near-me.tsx"
import { Nearby } from "./nearby.tsx"

export const handle: RouteHandle = { isScriptless: true }

export async function loader({ request, context }: Route.LoaderArgs) {
  const found = await findPoints(new URL(request.url).searchParams, context.get(apiContext))
  if (found.page > found.page_count) throw data(null, { status: 404 })
  return found
}

export function meta({ loaderData, ...args }: Route.MetaArgs) {
  if (!loaderData) return []
  const { asked, page } = loaderData
  const isPlain = asked.q === "" && asked.kind === "" && !asked.open && asked.product === "" && asked.near === ""
  return pageMeta(args, {
    title: m.points_title(),
    description: m.points_lead(),
    indexed: isPlain,
    ...(page > 1 && { search: `trang=${page}` }),
  })
}

export default function SalesPoints({ loaderData: found }: Route.ComponentProps) {
  return (
    <div className="page">
      <Breadcrumbs crumbs={[]} />
      <div className="max-w-[46rem] space-y-5">
        <h1 className="text-27 lg:text-34">{m.points_title()}</h1>
        <p className="text-18">{m.points_lead()}</p>
        {found.asked.product !== "" && <With product={found.product} />}
        <Question found={found} />
      </div>
      <div className="mt-5 space-y-5 lg:grid lg:grid-cols-[46rem_1fr] lg:gap-x-8 lg:space-y-0">
        <div>{found.count === 0 ? <Nothing found={found} /> : <Found found={found} />}</div>
        {found.map && <Map map={found.map} />}
      </div>
    </div>
  )
}

type Found = Route.ComponentProps["loaderData"]

/** Which product the points are to have. */
function With({ product }: Pick<Found, "product">) {
  const lang = langOfName()
  return (
    <Notice tone="info">
      <p className="font-semibold" lang={lang}>
        {product === null ? m.points_with_unknown() : m.points_with({ name: product.name })}
      </p>
      <p className="flex flex-wrap gap-x-6">
        {product !== null && <To to={`/san-pham/${product.handle}`}>{m.points_with_product()}</To>}
        <To to="/diem-ban">{m.points_with_drop()}</To>
      </p>
    </Notice>
  )
}

function Question({ found: { asked, withoutPlace } }: { found: Found }) {
  return (
    <form method="get" action={href("/diem-ban")} className="space-y-3">
      {asked.product !== "" && <input type="hidden" name="san-pham" value={asked.product} />}
      <Field
        id="q"
        name="q"
        label={m.points_q()}
        hint={m.points_q_hint()}
        defaultValue={asked.q}
        autoComplete="off"
        maxLength={100}
      />
      <SelectField id="loai" name="loai" label={m.points_kind()} defaultValue={asked.kind}>
        <option value="">{m.points_kind_all()}</option>
        {SALES_POINT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindName(kind)}
          </option>
        ))}
      </SelectField>
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" name="mo" value="1" defaultChecked={asked.open} />
        {m.points_open_now()}
      </label>
      <div className="flex flex-wrap gap-3">
        <Button>{m.points_find()}</Button>
        <NearMe near={asked.near} />
      </div>
      {asked.near !== "" && (
        <p>
          {m.points_near_sorted()} <To to={withoutPlace}>{m.points_near_drop()}</To>
        </p>
      )}
    </form>
  )
}

function Found({ found }: { found: Found }) {
  const lang = langOfName()
  const onMap = new Set(found.map?.pins.map(({ number }) => number))
  return (
    <section aria-labelledby="ket-qua" className="border-t-[1.5px] border-muc pt-4">
      <h2 id="ket-qua" className="text-21">
        {m.points_count({ n: found.count })}
      </h2>
      <ul className="mt-3 space-y-4">
        {found.points.map((point, index) => (
          <li key={point.handle} className="rounded-plate border-[1.5px] border-muc p-4">
            <p className="flex items-center gap-2 text-15 font-semibold text-tro-7">
              {onMap.has(index + 1) && (
                <span
                  aria-hidden
                  className="inline-flex size-6 items-center justify-center rounded-full bg-son-7 text-13 font-bold text-gao"
                >
                  {index + 1}
                </span>
              )}
              {kindName(point.kind)}
            </p>
            <h3 className="text-18 font-bold" lang={lang}>
              <To to={`/diem-ban/${point.handle}`}>{point.name}</To>
            </h3>
            <PlaceLines point={point} />
            {point.km !== null && <p className="font-semibold">{m.points_near_km({ km: point.km })}</p>}
            <div className="mt-1">
              <OpenLine {...point.opening} />
            </div>
            <PointLinks point={point} />
          </li>
        ))}
      </ul>
      <Pages found={found} />
      <Nearby nearby={found.nearby} />
    </section>
  )
}

/** Pages without a script are loaded, not swapped in. */
function Pages({ found: { page, page_count, previous, next } }: { found: Found }) {
  if (page_count <= 1) return null
  return (
    <nav aria-label={m.pages()} className="mt-4 flex flex-wrap items-center gap-3">
      {previous !== null && (
        <a href={href(previous)} rel="prev" className="button button-outline">
          {m.page_previous()}
        </a>
      )}
      <span className="text-15 text-tro-7">{m.page_of({ page, count: page_count })}</span>
      {next !== null && (
        <a href={href(next)} rel="next" className="button button-outline">
          {m.page_next()}
        </a>
      )}
    </nav>
  )
}

function Nothing({ found: { nearby, asked } }: { found: Found }) {
  const isAsked = asked.q !== "" || asked.kind !== "" || asked.open
  const nothing = asked.product === "" ? m.points_none : m.points_with_none
  return (
    <>
      <Notice tone="info">
        <p className="font-semibold">{nearby === null ? nothing() : m.points_none_at({ place: nearby.place })}</p>
        {isAsked && (
          <p>
            <To to="/diem-ban">{m.points_all()}</To>
          </p>
        )}
      </Notice>
      <Nearby nearby={nearby} />
    </>
  )
}
