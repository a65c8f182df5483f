import { formatWeekday } from "@ocop/shared/day"
import { GIFT_LISTS, RECIPIENT_STATES, type GiftOrderPage, type GiftOrderSummary } from "@ocop/shared/gift-order"
import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { DeskPages } from "#app/features/desk/desk-pages.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { giftDeskPath } from "#app/features/gift-order/paths.ts"
import { recipientStateWords } from "#app/features/gift-order/words.ts"
import { momentWords } from "#app/features/day/moment-words.ts"
import { stateWords } from "#app/features/parcel/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

/** As addresses call the lists. */
const NAMES = { open: "dang-lam", done: "da-xong" } as const

export async function loader({ request, url, params: { co_so, diem }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const at = { organization: co_so, point: diem }
  const list = url.searchParams.get("muc") === NAMES.done ? "done" : "open"
  const search = new URLSearchParams({ list, page: url.searchParams.get("trang") ?? "1" })
  const [desk, page] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskGifts.list(at, search)),
  ])
  return { desk, page }
}

export default function DeskGifts({ loaderData: { desk, page } }: Route.ComponentProps) {
  const point = `/kenh-co-so/${desk.organization.handle}/diem-ban/${page.point.handle}`
  const root = giftDeskPath(desk.organization.handle, page.point.handle)
  return (
    <DeskPage desk={desk} title={m.desk_gifts_title({ name: page.point.name })}>
      <p className="mt-2 max-w-prose">{m.desk_gifts_lead()}</p>
      <p>
        <Link to={href(`${root}/nhat-hang`)} className="inline-flex min-h-11 items-center font-semibold">
          {m.desk_packing_link()}
        </Link>
      </p>
      <Lists list={page.list} root={root} />
      {page.list === "open" && <Days days={page.days} root={root} />}
      {page.orders.length === 0 ? (
        <p className="mt-5">{m.desk_gifts_none()}</p>
      ) : (
        <ul className="mt-5 space-y-3">
          {page.orders.map((order) => (
            <li key={order.code}>
              <OrderLink order={order} to={`${root}/${order.code}`} />
            </li>
          ))}
        </ul>
      )}
      <DeskPages
        page={page.page}
        pageCount={page.page_count}
        label={m.desk_gifts_pages()}
        to={(each) => `${root}?muc=${NAMES[page.list]}&trang=${each}`}
      />
      <p className="mt-6">
        <Link to={href(point)} className="inline-flex min-h-11 items-center font-semibold">
          {m.desk_gifts_point()}
        </Link>
      </p>
    </DeskPage>
  )
}

function Lists({ list, root }: { list: GiftOrderPage["list"]; root: string }) {
  const words = { open: m.desk_gifts_open(), done: m.desk_gifts_done() }
  return (
    <nav aria-label={m.desk_gifts_lists()} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {GIFT_LISTS.map((each) => (
          <li key={each}>
            <Link
              to={href(`${root}?muc=${NAMES[each]}`)}
              aria-current={each === list ? "page" : undefined}
              className={`inline-flex min-h-11 items-center rounded-plate border-[1.5px] border-muc px-3 no-underline ${
                each === list ? "bg-muc font-semibold text-gao" : "bg-gao text-muc"
              }`}
            >
              {words[each]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Days({ days, root }: Pick<GiftOrderPage, "days"> & { root: string }) {
  return (
    <section aria-labelledby="theo-ngay" className="mt-5">
      <h2 id="theo-ngay" className="text-21">
        {m.desk_gifts_days()}
      </h2>
      {days.length === 0 ? (
        <p className="mt-1">{m.desk_gifts_days_none()}</p>
      ) : (
        <ul className="mt-1">
          {days.map(({ day, ...count }) => (
            <li key={day}>
              <Link to={href(`${root}/nhat-hang?ngay=${day}`)} className="inline-flex min-h-11 items-center">
                {m.desk_gifts_day({ day: formatWeekday(day, getLocale()), ...count })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function OrderLink({ order, to }: { order: GiftOrderSummary; to: string }) {
  const { code, state, payer, sender, box, recipients, boxes, counts, days, deposit, placed_at } = order
  const [next] = days
  const standing = RECIPIENT_STATES.filter((each) => (counts[each] ?? 0) > 0)
  return (
    <Link to={href(to)} className="field-ink block min-w-0 rounded-plate p-4 text-muc no-underline">
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-18 font-bold text-hanh-7 underline">{code}</span>
        <span className="font-semibold">{deposit?.is_paid ? m.desk_gift_deposited() : stateWords(state)}</span>
      </span>
      <span className="block">{m.desk_gifts_of({ recipients, boxes, box })}</span>
      {next !== undefined && (
        <span className="block font-semibold">
          {m.desk_gifts_day({ ...next, day: formatWeekday(next.day, getLocale()) })}
        </span>
      )}
      {state !== "awaiting_payment" && state !== "canceled" && (
        <span className="block text-15">
          {standing
            .map((each) => m.gift_recipients_of({ state: recipientStateWords(each), n: counts[each] ?? 0 }))
            .join(" · ")}
        </span>
      )}
      <span className="mt-1 block text-15 text-tro-7" lang="vi">
        {sender === "" ? m.desk_gifts_from_payer({ payer }) : m.desk_gifts_from({ payer, sender })}
      </span>
      <span className="block text-15 text-tro-7">{m.desk_orders_placed({ time: momentWords(placed_at) })}</span>
    </Link>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
