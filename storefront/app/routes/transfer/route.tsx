import { Form, isRouteErrorResponse, redirect, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { operator } from "#app/env.server.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { PurchaseMissing } from "#app/features/look-up/purchase-missing.tsx"
import { DepositNote } from "#app/features/payment/deposit-note.tsx"
import { useWatch } from "#app/features/payment/use-watch.ts"
import { drawQr } from "#app/features/qr/draw-qr.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { keepPurchase, purchaseToken } from "#app/session/purchases.server.ts"
import { ButtonLink } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { money } from "#app/ui/price.tsx"
import type { Route } from "./+types/route.ts"
import { changeTransfer } from "./change-transfer.server.ts"
import { DirectParts, DirectStatus } from "./direct-parts.tsx"
import { OtherWays } from "./other-ways.tsx"
import { PayeeRows } from "./payee-rows.tsx"
import { QrCode } from "./qr-code.tsx"
import { readTransfer } from "./read-transfer.server.ts"
import { TransferStatus } from "./transfer-status.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle: RouteHandle = { isQuiet: true }

export async function loader({ request, params, url, context }: Route.LoaderArgs) {
  const { ma: code } = params
  const api = context.get(apiContext)

  // The link in a message: its key moves into a cookie, so that it neither stays in the address bar nor leaks from it.
  const key = url.searchParams.get("khoa")
  if (key !== null && (await api.purchase(code, key)) !== null) {
    throw redirect(url.pathname, {
      status: 303,
      headers: { "Set-Cookie": await keepPurchase(request, { code, token: key }) },
    })
  }

  const transfer = await readTransfer(api, { code, token: await purchaseToken(request, code) })
  const qr = transfer.payload === null ? null : drawQr(transfer.payload)
  const drawings = transfer.parts.map(({ payload }) => (payload === null ? null : drawQr(payload)))
  return { transfer, qr, drawings, phone: operator.phone, isLooked: url.searchParams.has("chua-thay") }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { ma: code } = params
  return changeTransfer(request, context.get(apiContext), { code, token: await purchaseToken(request, code) })
}

export default function Transfer({ loaderData, actionData }: Route.ComponentProps) {
  const { transfer, qr, drawings, phone, isLooked } = loaderData
  const { code, payee, memo, left, parts } = transfer
  const asked = payee && { code, part: null, payee, memo, left, saveLabel: null }
  const isAsking = useNavigation().formMethod === "POST"
  const isWaiting = transfer.state === "waiting" || transfer.state === "short"
  const hasEnded = useWatch(isWaiting)
  const problems = actionData?.problems ?? []
  const title = isWaiting ? m.transfer_title({ amount: money(transfer.left) }) : m.transfer_title_over()
  return (
    <div className="page max-w-3xl py-6 lg:py-10">
      <PageTitle title={title} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{title}</h1>
      <p className="mt-1 mb-4">{m.purchase_title({ code: transfer.code })}</p>
      <div className="space-y-6">
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        {asked ? (
          <TransferStatus transfer={transfer} isLooked={isLooked || hasEnded} />
        ) : (
          <DirectStatus transfer={transfer} isLooked={isLooked || hasEnded} />
        )}
        {asked === null && isWaiting && <p className="max-w-prose">{m.direct_lead()}</p>}
        {transfer.deposit !== null && isWaiting && <DepositNote deposit={transfer.deposit} />}
        <DirectParts parts={parts} drawings={drawings} />
        {isWaiting && (
          <>
            {asked && qr !== null && (
              <div className="grid gap-6 sm:grid-cols-[260px_1fr] sm:items-start">
                <QrCode asked={asked} qr={qr} />
                <PayeeRows asked={asked} />
              </div>
            )}
            <ol className="list-decimal space-y-1 pl-6">
              <li>{m.transfer_step_scan()}</li>
              <li>{asked ? m.transfer_step_memo({ memo }) : m.direct_step_memo()}</li>
              <li>{asked ? m.transfer_step_wait() : m.direct_step_wait()}</li>
            </ol>
            <Form method="post">
              <SubmitButton name="intent" value="check" pending={isAsking} className="w-full sm:w-auto">
                {m.transfer_check()}
              </SubmitButton>
            </Form>
            <OtherWays transfer={transfer} phone={phone} isAsking={isAsking} />
          </>
        )}
        <ButtonLink look={isWaiting ? "quiet" : "primary"} to={href(`/don/${encodeURIComponent(transfer.code)}`)}>
          {m.transfer_to_order()}
        </ButtonLink>
      </div>
    </div>
  )
}

export function ErrorBoundary({ error, params }: Route.ErrorBoundaryProps) {
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  return isMissing ? <PurchaseMissing code={params.ma ?? ""} /> : <FailurePage error={error} />
}
