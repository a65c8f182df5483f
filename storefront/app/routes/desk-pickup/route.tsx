import { formatDay } from "@ocop/shared/day"
import { LONGEST_PARCEL_NOTE, NOT_COLLECTED, SELLER_REASONS } from "@ocop/shared/parcel"
import type { PickupDocument } from "@ocop/shared/pickup"
import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { momentWords } from "#app/features/day/moment-words.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { BoxInside } from "#app/features/gift/box-inside.tsx"
import { lineWords, reasonWords } from "#app/features/parcel/words.ts"
import { pickupState } from "#app/features/pickup/state.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field, SelectField, TextArea } from "#app/ui/field.tsx"
import { DrawnPicture } from "#app/ui/picture.tsx"
import { money } from "#app/ui/price.tsx"
import type { Route } from "./+types/route.ts"
import { act } from "./act.server.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

const IDS = { pickup_code: "ma-nhan", reason: "ly-do" }

/** `ma`: the code that the order was found by. */
export async function loader({ request, url, params: { co_so, diem, ma }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, { point, pickup }] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskPickups.read({ organization: co_so, point: diem, code: ma })),
  ])
  const keys = { ready: crypto.randomUUID(), cancel: crypto.randomUUID() }
  return { desk, point, pickup, told: (url.searchParams.get("ma") ?? "").slice(0, 40), keys }
}

export async function action({ request, url, params: { co_so, diem, ma }, context }: Route.ActionArgs) {
  return act(request, url, context.get(apiContext), { organization: co_so, point: diem, code: ma })
}

export default function DeskPickup({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, point, pickup, told, keys } = loaderData
  const problems = actionData?.problems ?? []
  const isOpen = pickup.state === "to_pack" || pickup.state === "packed" || pickup.state === "awaiting_payment"
  return (
    <DeskPage desk={desk} title={m.desk_pickup_title({ code: pickup.code })} refused={problems.length > 0}>
      <p className="mt-1 text-18">
        <strong>{pickupState(pickup.state)}</strong>
        {pickup.state === "packed" && pickup.kept_until !== null && (
          <span className={pickup.is_overdue ? "font-semibold text-son-7" : ""}>
            {" · "}
            {(pickup.is_overdue ? m.desk_pickup_overdue : m.desk_pickup_kept)({ day: formatDay(pickup.kept_until) })}
          </span>
        )}
      </p>
      <div className="mt-4 max-w-2xl space-y-5">
        <ErrorSummary problems={withAnchors(problems, IDS)} />
        <Goods pickup={pickup} />
        {isOpen && pickup.state !== "awaiting_payment" && (
          <p className="text-18 font-bold">
            {pickup.due > 0 ? m.desk_pickup_take({ amount: money(pickup.due) }) : m.desk_pickup_paid()}
          </p>
        )}
        {pickup.state === "to_pack" && <Prepare formKey={keys.ready} />}
        {pickup.state === "packed" && <HandOver code={actionData?.typed ?? told} problems={problems} />}
        {isOpen && <Cancel formKey={keys.cancel} isReady={pickup.state === "packed"} problems={problems} />}
        <p className="text-15 text-tro-7">{m.desk_orders_placed({ time: momentWords(pickup.placed_at) })}</p>
        <p>
          <Link
            to={href(`/kenh-co-so/${desk.organization.handle}/diem-ban/${point.handle}/don-nhan`)}
            className="inline-flex min-h-11 items-center font-semibold"
          >
            {m.desk_pickups_back()}
          </Link>
        </p>
      </div>
    </DeskPage>
  )
}

function Goods({ pickup: { recipient, note, lines } }: { pickup: PickupDocument }) {
  return (
    <>
      <p lang="vi">
        <strong>{recipient.name}</strong>
        <br />
        <a href={`tel:${recipient.phone.replaceAll(" ", "")}`} className="inline-flex min-h-11 items-center">
          {recipient.phone}
        </a>
      </p>
      {note !== "" && (
        <p className="break-words whitespace-pre-line" lang="vi">
          {note}
        </p>
      )}
      <ul className="divide-y divide-tro-2 rounded-plate border-[1.5px] border-muc px-4">
        {lines.map((line) => (
          <li key={line.line_id} className="grid grid-cols-[3.5rem_1fr_auto] gap-3 py-3">
            <DrawnPicture picture={line.picture} name={null} size={56} className="field-ink rounded-plate" />
            <div className="min-w-0" lang="vi">
              <p className="font-semibold">{lineWords(line)}</p>
              <BoxInside contents={line.contents} isSold />
              {line.maker !== null && <p className="text-15 text-tro-7">{m.pickup_of_maker({ name: line.maker })}</p>}
            </div>
            <p className="text-18 font-bold">× {line.quantity}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Prepare({ formKey }: { formKey: string }) {
  const isSending = useNavigation().formData?.get("intent") === "ready"
  return (
    <Form method="post">
      <p className="mb-2">{m.desk_pickup_prepare_lead()}</p>
      <input type="hidden" name="key" value={formKey} />
      <SubmitButton name="intent" value="ready" pending={isSending} className="w-full sm:w-auto">
        {m.desk_pickup_prepare()}
      </SubmitButton>
    </Form>
  )
}

function HandOver({ code, problems }: { code: string; problems: readonly FormProblem[] }) {
  const isSending = useNavigation().formData?.get("intent") === "hand-over"
  return (
    <section aria-labelledby="giao" className="rounded-plate border-2 border-muc p-4">
      <h2 id="giao" className="text-21">
        {m.desk_pickup_hand_over()}
      </h2>
      <Form method="post" noValidate className="mt-3 space-y-3">
        <Field
          id={IDS.pickup_code}
          name="pickup_code"
          label={m.desk_pickup_code()}
          hint={m.desk_pickup_code_hint()}
          defaultValue={code}
          error={problemOf(problems, "pickup_code") ?? null}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
        />
        <SubmitButton name="intent" value="hand-over" pending={isSending} className="w-full sm:w-auto">
          {m.desk_pickup_handed()}
        </SubmitButton>
      </Form>
    </section>
  )
}

type CancelProps = { formKey: string; isReady: boolean; problems: readonly FormProblem[] }

function Cancel({ formKey, isReady, problems }: CancelProps) {
  const isSending = useNavigation().formData?.get("intent") === "cancel"
  const error = problemOf(problems, "reason") ?? null
  const reasons = isReady ? [NOT_COLLECTED, ...SELLER_REASONS] : SELLER_REASONS
  return (
    <details open={error !== null} className="rounded-plate border-[1.5px] border-muc px-4">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{m.desk_pickup_cancel()}</summary>
      <p className="text-15 text-tro-7">{m.desk_pickup_cancel_lead()}</p>
      <Form method="post" noValidate className="space-y-3 py-4">
        <input type="hidden" name="key" value={formKey} />
        <SelectField id={IDS.reason} name="reason" label={m.desk_order_reason()} defaultValue="" error={error}>
          <option value="">{m.desk_order_reason_choose()}</option>
          {reasons.map((reason) => (
            <option key={reason} value={reason}>
              {reasonWords(reason)}
            </option>
          ))}
        </SelectField>
        <TextArea
          id="loi-nhan-huy"
          name="note"
          label={m.desk_order_cannot_note()}
          optional
          rows={2}
          maxLength={LONGEST_PARCEL_NOTE}
        />
        <SubmitButton look="outline" name="intent" value="cancel" pending={isSending} className="w-full sm:w-auto">
          {m.desk_pickup_cancel_submit()}
        </SubmitButton>
      </Form>
    </details>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
