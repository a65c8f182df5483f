import { formatDay, todayInVietnam } from "@ocop/shared/day"
import { QUEUES, type ParcelPage, type ParcelSummary, type Queue } from "@ocop/shared/parcel"
import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { ClosureNotice } from "#app/features/desk/closure-notice.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { momentWords } from "#app/features/day/moment-words.ts"
import { lineWords, stateWords } from "#app/features/parcel/words.ts"
import { pickupState } from "#app/features/pickup/state.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { Button, ButtonLink } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { money } from "#app/ui/price.tsx"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

/** `muc`: which list; `sau`: where the page before it ended; `tem`: that labels were asked for, and of no order. */
export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const desk = await readDesk(request, url, api, params.co_so)
  const after = url.searchParams.get("sau")
  const search = new URLSearchParams({
    queue: queueNamed(url.searchParams.get("muc")),
    ...(after === null ? {} : { after }),
  })
  const page = await readForMember(request, url, () => api.deskOrders.list(params.co_so, search))
  const isNoneChosen = url.searchParams.has("tem")
  return { desk, page, today: todayInVietnam(new Date()), after, isNoneChosen }
}

/** As the address calls them. */
const NAMES: Readonly<Record<Queue, string>> = {
  to_pack: "can-goi",
  packed: "da-goi",
  shipped: "dang-giao",
  done: "xong",
  returns: "tra-lai",
  awaiting_payment: "cho-tien",
}

function queueNamed(name: string | null): Queue {
  return QUEUES.find((queue) => NAMES[queue] === name) ?? "to_pack"
}

export default function DeskOrders({ loaderData }: Route.ComponentProps) {
  const { desk, page, today, after, isNoneChosen } = loaderData
  const root = `/kenh-co-so/${desk.organization.handle}/don`
  const list = `${root}?muc=${NAMES[page.queue]}`
  return (
    <DeskPage desk={desk} title={m.desk_orders()} refused={isNoneChosen}>
      <ErrorSummary problems={isNoneChosen ? [{ message: m.desk_label_none_chosen() }] : []} />
      <ClosureNotice desk={desk} today={today} />
      <Queues page={page} root={root} />
      {page.parcels.length === 0 ? (
        <p className="mt-5">{page.queue === "to_pack" ? m.desk_orders_none_to_pack() : m.desk_orders_none()}</p>
      ) : (
        <Orders page={page} root={root} after={after} today={today} />
      )}
      {(page.next !== null || after !== null) && (
        <div className="mt-5 flex flex-wrap gap-3">
          {page.next !== null && (
            <ButtonLink look="outline" to={href(`${list}&sau=${page.next}`)}>
              {m.desk_orders_next()}
            </ButtonLink>
          )}
          {after !== null && (
            <ButtonLink look="quiet" to={href(list)}>
              {m.desk_orders_first()}
            </ButtonLink>
          )}
        </div>
      )}
    </DeskPage>
  )
}

type OrdersProps = { page: ParcelPage; root: string; after: string | null; today: string }

/** Those that wait to be packed or handed over can be chosen, and their labels printed together. */
function Orders({ page: { queue, parcels }, root, after, today }: OrdersProps) {
  const isPrinted = queue === "to_pack" || queue === "packed"
  const orders = (
    <ul className="mt-5 space-y-3">
      {parcels.map((parcel) => (
        <li key={parcel.code} className="flex items-stretch gap-1">
          {isPrinted && (
            <label className="flex w-11 shrink-0 items-center justify-center">
              <span className="sr-only">{m.desk_label_choose({ code: parcel.code })}</span>
              <input type="checkbox" name="ma" value={parcel.code} className="size-6 accent-muc" />
            </label>
          )}
          <OrderLink parcel={parcel} to={`${root}/${parcel.code}`} today={today} />
        </li>
      ))}
    </ul>
  )
  if (!isPrinted) return orders
  const all = new URLSearchParams(parcels.map(({ code }) => ["ma", code]))
  return (
    <form method="get" action={href(`${root}/tem.pdf`)}>
      <input type="hidden" name="muc" value={NAMES[queue]} />
      {after !== null && <input type="hidden" name="sau" value={after} />}
      {orders}
      <div role="group" aria-label={m.desk_label_bulk()} className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button type="submit" look="outline">
          {m.desk_label_print_chosen()}
        </Button>
        <a href={href(`${root}/tem.pdf?${all}`)} className="inline-flex min-h-11 items-center">
          {m.desk_label_print_page()}
        </a>
      </div>
    </form>
  )
}

function Queues({ page: { queue, counts }, root }: { page: ParcelPage; root: string }) {
  const words: Record<Queue, string> = {
    to_pack: m.desk_orders_to_pack({ n: counts.to_pack }),
    packed: m.desk_orders_packed({ n: counts.packed }),
    shipped: m.desk_orders_shipped({ n: counts.shipped }),
    done: m.desk_orders_done(),
    returns: m.desk_orders_returns({ n: counts.returns }),
    awaiting_payment: m.desk_orders_awaiting({ n: counts.awaiting_payment }),
  }
  // Nobody has to do anything about those that wait for money: they are named only where there are some.
  const named = QUEUES.filter((each) => each !== "awaiting_payment" || counts[each] > 0 || each === queue)
  return (
    <nav aria-label={m.desk_orders_tabs()} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {named.map((each) => (
          <li key={each}>
            <Link
              to={href(`${root}?muc=${NAMES[each]}`)}
              aria-current={each === queue ? "page" : undefined}
              className={`inline-flex min-h-11 items-center rounded-plate border-[1.5px] border-muc px-3 no-underline ${
                each === queue ? "bg-muc font-semibold text-gao" : "bg-gao text-muc"
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

function OrderLink({ parcel, to, today }: { parcel: ParcelSummary; to: string; today: string }) {
  const { code, state, is_confirmed, placed_at, pack_by, recipient, place, lines, due, pickup_at } = parcel
  const day = formatDay(pack_by)
  return (
    <Link to={href(to)} className="field-ink block min-w-0 grow rounded-plate p-4 text-muc no-underline">
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-18 font-bold text-hanh-7 underline">{code}</span>
        <span className="font-semibold">
          {pickup_at !== null
            ? pickupState(state)
            : state === "to_pack" && !is_confirmed
              ? m.desk_orders_new()
              : stateWords(state)}
        </span>
      </span>
      {state === "to_pack" && (
        <span className={`block ${pack_by < today ? "font-semibold text-son-7" : ""}`}>
          {pack_by < today ? m.desk_orders_late({ day }) : m.desk_orders_pack_by({ day })}
        </span>
      )}
      <span className="mt-1 block" lang="vi">
        {lines.map((line) => m.parcel_piece({ name: lineWords(line), n: line.quantity })).join(", ")}
      </span>
      <span className="mt-1 block text-15 text-tro-7" lang="vi">
        {pickup_at === null
          ? m.desk_orders_to({ name: recipient, place })
          : `${recipient} · ${m.pickup_parcel({ name: pickup_at.name })}`}
      </span>
      <span className="block text-15 text-tro-7">
        {due > 0 &&
          state !== "awaiting_payment" &&
          `${pickup_at === null ? m.desk_orders_collect({ amount: money(due) }) : m.desk_pickup_take({ amount: money(due) })}. `}
        {m.desk_orders_placed({ time: momentWords(placed_at) })}
      </span>
    </Link>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
