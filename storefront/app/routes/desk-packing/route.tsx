import { formatWeekday } from "@ocop/shared/day"
import { data, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { refuse } from "#app/features/form/refusal.server.ts"
import { giftDeskPath } from "#app/features/gift-order/paths.ts"
import { deskGiftProblems } from "#app/features/gift-order/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { forMember, readDesk, readForMember } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { DayLinks } from "./day-links.tsx"
import { OpenWaves } from "./open-waves.tsx"
import { OrderBoxes } from "./order-boxes.tsx"
import { Products } from "./products.tsx"
import { Restock } from "./restock.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

/** `ngay`: the day of delivery, the next one unless it is told; `da-lap`: the order of a wave that was just made. */
export async function loader({ request, url, params: { co_so, diem }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const day = url.searchParams.get("ngay")
  const search = new URLSearchParams(day === null ? {} : { day })
  const [desk, packing] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskGifts.packing({ organization: co_so, point: diem }, search)),
  ])
  return { desk, packing, made: url.searchParams.get("da-lap"), formKey: crypto.randomUUID() }
}

/** Makes a wave of all who wait for a day of one order. */
export async function action({ request, url, params: { co_so, diem }, context }: Route.ActionArgs) {
  const form = await readForm(request)
  const [code, day, key] = [formText(form, "order"), formText(form, "day"), formText(form, "key")]
  const at = { organization: co_so, point: diem }
  const done = await forMember(request, url, () => context.get(apiContext).deskGifts.pack(at, code, { key, day }))
  if (done.ok) {
    const told = new URLSearchParams({ ngay: day, "da-lap": code })
    return seeOther(`${giftDeskPath(co_so, diem)}/nhat-hang?${told}`)
  }
  if (done.problem.status === 404) throw data(null, { status: 404 })
  return refuse(done.problem.status, deskGiftProblems(done.problem), {}, done.problem.retryAfterSeconds)
}

export default function DeskPacking({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, packing, made, formKey } = loaderData
  const { point, day, days, products, orders, waves, restock } = packing
  const problems = actionData?.problems ?? []
  const root = giftDeskPath(desk.organization.handle, point.handle)
  return (
    <DeskPage desk={desk} title={m.desk_packing_title({ name: point.name })} refused={problems.length > 0}>
      <p className="mt-2 max-w-prose">{m.desk_packing_lead()}</p>
      <p className="flex flex-wrap gap-x-5">
        <Link to={href(root)} className="inline-flex min-h-11 items-center">
          {m.desk_gifts_back()}
        </Link>
        <Link to={href(`${root}/dong-goi`)} className="inline-flex min-h-11 items-center font-semibold">
          {m.desk_pack_title()}
        </Link>
      </p>
      <div className="mt-3 max-w-4xl space-y-6">
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        {made !== null && problems.length === 0 && (
          <Notice tone="good">
            <p role="status">{m.desk_packing_wave_done({ code: made })}</p>
          </Notice>
        )}
        <OpenWaves waves={waves} root={root} />
        <Restock restock={restock} organization={desk.organization.handle} point={point.handle} />
        {day === null ? (
          <p>{m.desk_packing_none()}</p>
        ) : (
          <>
            <DayLinks days={days} day={day} root={root} />
            <section aria-labelledby="ngay-giao" className="space-y-5">
              <div>
                <h2 id="ngay-giao" className="text-21">
                  {m.desk_packing_of({ day: formatWeekday(day, getLocale()) })}
                </h2>
                <a
                  href={href(`${root}/nhat-hang.pdf?ngay=${day}`)}
                  className="inline-flex min-h-11 items-center font-semibold"
                >
                  {m.desk_packing_pdf()}
                </a>
              </div>
              <Products products={products} />
              <OrderBoxes orders={orders} day={day} root={root} formKey={formKey} />
            </section>
          </>
        )}
      </div>
    </DeskPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
