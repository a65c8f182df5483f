import { formatDay, todayInVietnam } from "@ocop/shared/day"
import { LONGEST_REFERENCE, type SellerRefund } from "@ocop/shared/direct"
import { data, Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { Definition } from "#app/features/checkout/definition.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { refuseBy } from "#app/features/form/refusal.server.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { drawQr, type QrDrawing } from "#app/features/qr/draw-qr.server.ts"
import { QrPicture } from "#app/features/qr/qr-picture.tsx"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember, readDesk, readForMember } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import { money } from "#app/ui/price.tsx"
import type { Route } from "./+types/route.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, refunds] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskMoney.refunds(params.co_so)),
  ])
  const open = refunds.open.map((refund) => ({
    refund,
    qr: refund.payload === null ? null : drawQr(refund.payload),
  }))
  return { desk, open, done: refunds.done, today: todayInVietnam(new Date()) }
}

/** The seller has sent one of them. */
export async function action({ request, url, params, context }: Route.ActionArgs) {
  const form = await readForm(request)
  const id = formText(form, "id")
  const sent = { sent_on: formText(form, "sent_on"), reference: formText(form, "reference") }
  const mark = () => context.get(apiContext).deskMoney.markRefundSent(params.co_so, id, sent)
  const done = await forMember(request, url, mark)
  if (done.ok) return seeOther(`/kenh-co-so/${params.co_so}/hoan-tien?da-luu=1`)
  if (done.problem.status === 404) throw data(null, { status: 404 })
  return refuseBy(done.problem, { id, ...sent })
}

export default function DeskRefunds({ loaderData: { desk, open, done, today }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const typedFor = (id: string) => (actionData?.id === id ? actionData : null)
  return (
    <DeskPage desk={desk} title={m.desk_refunds_title()} refused={problems.length > 0}>
      <div className="mt-4 max-w-3xl space-y-5">
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        <SavedNotice isShown={problems.length === 0} />
        <p className="max-w-prose">{m.desk_refunds_lead()}</p>
        {open.length === 0 && <p className="font-semibold">{m.desk_refunds_empty()}</p>}
        <ul className="space-y-5">
          {open.map(({ refund, qr }) => (
            <li key={refund.id} className="rounded-plate border-[1.5px] border-muc p-4">
              <Head refund={refund} handle={desk.organization.handle} />
              <ToSend refund={refund} qr={qr} today={today} typed={typedFor(refund.id)} />
            </li>
          ))}
        </ul>
        {done.length > 0 && (
          <section aria-labelledby="da-chuyen" className="border-t-[1.5px] border-muc pt-4">
            <h2 id="da-chuyen" className="text-21">
              {m.desk_refunds_done()}
            </h2>
            <ul className="divide-y divide-tro-2">
              {done.map((refund) => (
                <li key={refund.id} className="py-3">
                  <Head refund={refund} handle={desk.organization.handle} />
                  <p className="break-words">
                    {m.desk_refund_done({ day: formatDay(refund.sent_on ?? ""), reference: refund.reference })}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </DeskPage>
  )
}

function Head({ refund, handle }: { refund: SellerRefund; handle: string }) {
  const { parcel_code, amount, kind, is_late } = refund
  return (
    <>
      <p className="flex flex-wrap items-center justify-between gap-x-4 text-18 font-semibold">
        <Link to={href(`/kenh-co-so/${handle}/don/${parcel_code}`)} className="inline-flex min-h-11 items-center">
          {m.desk_refund_of({ code: parcel_code })}
        </Link>
        <span>{money(amount)}</span>
      </p>
      <p>
        {kind === "refund" ? m.desk_refund_kind_refund() : m.desk_refund_kind_excess()}
        {is_late && <strong className="ml-2 text-son-7">{m.desk_refund_late()}</strong>}
      </p>
    </>
  )
}

type Typed = { problems: FormProblem[]; sent_on: string; reference: string }
type ToSendProps = { refund: SellerRefund; qr: QrDrawing | null; today: string; typed: Typed | null }

function ToSend({ refund: { id, payee, amount, memo }, qr, today, typed }: ToSendProps) {
  const isSending = useNavigation().formData?.get("id") === id
  if (payee === null) return <p className="mt-2 font-semibold">{m.desk_refund_waits()}</p>
  const error = (field: string) => problemOf(typed?.problems, field) ?? null
  return (
    <>
      <div className="mt-3 grid gap-4 sm:grid-cols-[260px_1fr] sm:items-start">
        {qr && <QrPicture qr={qr} alt={m.desk_refund_qr_alt({ amount: money(amount), name: payee.name })} />}
        <dl className="border-t-[1.5px] border-muc">
          <Definition term={m.transfer_bank()}>{payee.bank}</Definition>
          <Definition term={m.transfer_account()}>
            <span className="select-all">{payee.account}</span>
          </Definition>
          <Definition term={m.transfer_holder()}>
            <span lang="vi">{payee.name}</span>
          </Definition>
          <Definition term={m.transfer_amount()}>{money(amount)}</Definition>
          <Definition term={m.transfer_memo()}>
            <span className="select-all">{memo}</span>
          </Definition>
        </dl>
      </div>
      <Form method="post" noValidate className="mt-4 space-y-4">
        <input type="hidden" name="id" value={id} />
        <Field
          id={`ngay-${id}`}
          name="sent_on"
          type="date"
          max={today}
          label={m.desk_refund_sent_on()}
          defaultValue={typed?.sent_on ?? today}
          error={error("sent_on")}
        />
        <Field
          id={`ma-${id}`}
          name="reference"
          label={m.desk_refund_reference()}
          hint={m.desk_refund_reference_hint()}
          maxLength={LONGEST_REFERENCE}
          autoComplete="off"
          defaultValue={typed?.reference ?? ""}
          error={error("reference")}
        />
        <SubmitButton pending={isSending}>{m.desk_refund_mark()}</SubmitButton>
      </Form>
    </>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
