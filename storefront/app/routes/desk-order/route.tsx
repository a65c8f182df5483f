import { formatDay } from "@ocop/shared/day"
import { leftToPack } from "@ocop/shared/parcel"
import { Form, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { momentWords } from "#app/features/day/moment-words.ts"
import { Steps } from "#app/features/parcel/steps.tsx"
import { stateWords } from "#app/features/parcel/words.ts"
import { pickupState } from "#app/features/pickup/state.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { Button } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { act } from "./act.server.ts"
import { BoxCard } from "./box-card.tsx"
import { CannotSend } from "./cannot-send.tsx"
import { OverCollected } from "./collected-notice.tsx"
import { collectedOf } from "./collected.ts"
import { GiftLink } from "./gift-link.tsx"
import { LateMoney } from "./late-money.tsx"
import { OrderFacts } from "./order-facts.tsx"
import { PackForm } from "./pack-form.tsx"
import { Received } from "./received.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const desk = await readDesk(request, url, api, params.co_so)
  const at = { organization: params.co_so, code: params.ma }
  const parcel = await readForMember(request, url, () => api.deskOrders.read(at))
  const isCollected = parcel.pickup_at === null && parcel.gift_point === null
  return {
    desk,
    parcel,
    collected: isCollected ? collectedOf(parcel) : null,
    keys: { pack: crypto.randomUUID(), cancel: crypto.randomUUID() },
  }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return act(request, url, context.get(apiContext), { organization: params.co_so, code: params.ma })
}

export default function DeskOrder({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, parcel, collected, keys } = loaderData
  const problems = actionData?.problems ?? []
  const isWaiting = parcel.lines.some((line) => leftToPack(line) > 0)
  const isUnpaid = parcel.state === "awaiting_payment"
  const isLate = parcel.transfer?.state === "expired" || parcel.transfer?.state === "canceled"
  const isGift = parcel.gift_point !== null
  const isSent = parcel.pickup_at === null && !isGift
  const isToPack = isWaiting && !isUnpaid && isSent
  const heading = m.desk_order_title({ code: parcel.code })
  return (
    <DeskPage desk={desk} title={heading} refused={problems.length > 0}>
      <p className="mt-1 text-18">
        <strong>{(isSent ? stateWords : pickupState)(parcel.state)}</strong>
        {isSent && parcel.state === "to_pack" && ` · ${m.desk_orders_pack_by({ day: formatDay(parcel.pack_by) })}`}
      </p>
      <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
      <div className="mt-5 grid gap-6 xl:grid-cols-[1fr_20rem] xl:items-start">
        <div className="min-w-0 space-y-6">
          {parcel.gift_point !== null && (
            <GiftLink organization={desk.organization.handle} point={parcel.gift_point} code={parcel.purchase_code} />
          )}
          {isUnpaid && !isLate && (
            <Notice tone="info">{parcel.transfer ? m.desk_direct_unpaid() : m.desk_order_unpaid()}</Notice>
          )}
          {isLate && <LateMoney problems={problems} />}
          {isUnpaid && !isLate && parcel.transfer && <Received transfer={parcel.transfer} problems={problems} />}
          {parcel.pickup_at !== null && (
            <Notice tone="info">
              <p>{m.desk_pickup_of_order({ name: parcel.pickup_at.name })}</p>
              <p>
                <Link
                  to={href(
                    `/kenh-co-so/${desk.organization.handle}/diem-ban/${parcel.pickup_at.handle}/don-nhan/${parcel.code}`,
                  )}
                  className="inline-flex min-h-11 items-center font-semibold"
                >
                  {m.desk_pickup_open()}
                </Link>
              </p>
            </Notice>
          )}
          {isToPack && parcel.confirmed_at === null && (
            <Form method="post">
              <p className="mb-2">{m.desk_order_confirm_lead()}</p>
              <Button type="submit" name="intent" value="confirm" className="w-full sm:w-auto">
                {m.desk_order_confirm()}
              </Button>
            </Form>
          )}
          {isToPack && <PackForm lines={parcel.lines} formKey={keys.pack} />}
          {collected !== null && collected.excess > 0 && <OverCollected collected={collected} />}
          {isSent &&
            parcel.boxes.map((box, index) => (
              <BoxCard key={box.id} box={box} number={index + 1} lines={parcel.lines} />
            ))}
          {isSent && parcel.state !== "canceled" && !isUnpaid && (
            <p className="flex flex-wrap gap-x-6">
              <a
                href={href(`/kenh-co-so/${desk.organization.handle}/don/${parcel.code}/tem.pdf`)}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {m.desk_label_print()}
              </a>
              <a
                href={href(`/kenh-co-so/${desk.organization.handle}/don/${parcel.code}/phieu.pdf`)}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {m.desk_slip_print()}
              </a>
            </p>
          )}
          {isWaiting && (
            <CannotSend lines={parcel.lines} collected={collected} formKey={keys.cancel} problems={problems} />
          )}
          <p>
            <Link
              to={href(`/kenh-co-so/${desk.organization.handle}/don/${parcel.code}/phan-anh`)}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {m.talk_title()}
            </Link>
          </p>
          <section aria-labelledby="cac-buoc">
            <h2 id="cac-buoc" className="mb-2 text-21">
              {m.parcel_steps()}
            </h2>
            <Steps events={parcel.events} lines={parcel.lines} />
          </section>
        </div>
        <OrderFacts parcel={parcel} />
      </div>
      <p className="mt-6">
        <Link
          to={href(`/kenh-co-so/${desk.organization.handle}/don`)}
          className="inline-flex min-h-11 items-center font-semibold"
        >
          {m.desk_order_back()}
        </Link>
      </p>
      <p className="text-15 text-tro-7">{m.desk_orders_placed({ time: momentWords(parcel.placed_at) })}</p>
    </DeskPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
