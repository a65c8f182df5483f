import { BANKS } from "@ocop/shared/joining"
import type { KeptAccount, SellerAccountDocument } from "@ocop/shared/seller-account"
import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { BANK_IDS, BankFields } from "#app/features/bank/bank-fields.tsx"
import { momentWords } from "#app/features/day/moment-words.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { saveAccount } from "./save-account.server.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, account] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskMoney.account(params.co_so)),
  ])
  return { desk, account, banks: BANKS }
}

export function action({ request, url, params, context }: Route.ActionArgs) {
  return saveAccount({ request, url, api: context.get(apiContext), handle: params.co_so })
}

export default function DeskBankAccount({ loaderData: { desk, account, banks }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const draft = actionData?.draft ?? null
  const { handle, status, role } = desk.organization
  const mayChange = role === "owner" && status === "verified" && desk.acting === null
  return (
    <DeskPage desk={desk} title={m.desk_account_title()} refused={problems.length > 0}>
      <div className="mt-4 max-w-2xl space-y-5">
        <ErrorSummary problems={withAnchors(problems, BANK_IDS)} />
        <SavedNotice isShown={problems.length === 0 && draft === null} />
        <p className="max-w-prose">
          {account.is_shown_to_buyers ? m.desk_account_lead_direct() : m.desk_account_lead_platform()}
        </p>
        <Known account={account.account} />
        {mayChange && draft !== null && <Check draft={draft} />}
        {mayChange && draft === null && (
          <Change account={account.account} banks={banks} values={actionData?.values ?? null} problems={problems} />
        )}
        {!mayChange && <p className="font-semibold">{whyNot(desk)}</p>}
        <Former former={account.former} />
        <p>
          <Link to={href(`/kenh-co-so/${handle}/ho-so`)} className="inline-flex min-h-11 items-center">
            {m.desk_account_back()}
          </Link>
        </p>
      </div>
    </DeskPage>
  )
}

function whyNot({ acting, organization }: Route.ComponentProps["loaderData"]["desk"]): string {
  if (acting) return m.desk_acting_bank()
  return organization.role === "owner" ? m.desk_account_not_verified() : m.desk_account_owner_only()
}

function Known({ account }: { account: KeptAccount | null }) {
  if (account === null) return <p className="font-semibold">{m.desk_account_none()}</p>
  return (
    <section aria-labelledby="dang-dung" className="rounded-plate border-[1.5px] border-muc p-4">
      <h2 id="dang-dung" className="text-21">
        {m.desk_account_now()}
      </h2>
      <p className="mt-1 text-18 font-semibold">
        {account.bank} {account.number}
      </p>
      <p lang="vi">{account.holder}</p>
      <p className="text-15 text-tro-7">{m.desk_account_since({ time: momentWords(account.since) })}</p>
    </section>
  )
}

type Draft = NonNullable<SellerAccountDocument["draft"]>

/** What was typed, as it will be kept; only now is it. */
function Check({ draft }: { draft: Draft }) {
  const isSending = useNavigation().formMethod === "POST"
  return (
    <Notice tone="warning" label={m.desk_account_check_title()}>
      <h2 className="text-21">{m.desk_account_check_title()}</h2>
      <p>{m.desk_account_check_lead()}</p>
      <p className="text-21 font-semibold break-all">
        {draft.bank} {draft.number}
      </p>
      <p className="font-semibold" lang="vi">
        {draft.holder}
      </p>
      <Form method="post" className="flex flex-wrap gap-3 pt-2">
        <input type="hidden" name="bin" value={draft.bin} />
        <input type="hidden" name="number" value={draft.number} />
        <input type="hidden" name="holder" value={draft.holder} />
        <SubmitButton name="intent" value="confirm" pending={isSending}>
          {m.desk_account_confirm()}
        </SubmitButton>
        <SubmitButton name="intent" value="edit" look="outline" pending={isSending}>
          {m.desk_account_change()}
        </SubmitButton>
      </Form>
    </Notice>
  )
}

type ChangeProps = {
  account: KeptAccount | null
  banks: readonly { bin: string; name: string }[]
  values: { bin: string; number: string; holder: string } | null
  problems: readonly FormProblem[]
}

function Change({ account, banks, values, problems }: ChangeProps) {
  const isSending = useNavigation().formMethod === "POST"
  const known = { bin: account?.bin ?? "", number: "", holder: account?.holder ?? "" }
  return (
    <Form method="post" noValidate className="space-y-5">
      <h2 className="text-21">{account === null ? m.desk_account_add() : m.desk_account_change()}</h2>
      <BankFields
        banks={banks}
        values={values ?? known}
        error={(field) => problemOf(problems, field)}
        {...(account === null ? {} : { numberHint: m.joining_account_kept({ shown: account.number }) })}
      />
      <SubmitButton name="intent" value="review" pending={isSending}>
        {m.desk_account_review()}
      </SubmitButton>
    </Form>
  )
}

function Former({ former }: { former: readonly KeptAccount[] }) {
  if (former.length === 0) return null
  return (
    <section aria-labelledby="truoc-day" className="border-t-[1.5px] border-muc pt-4">
      <h2 id="truoc-day" className="text-21">
        {m.desk_account_former()}
      </h2>
      <ul className="divide-y divide-tro-2">
        {former.map(({ bank, number, holder, since, until }) => (
          <li key={`${number} ${since}`} className="py-2">
            <p>
              {bank} {number} · <span lang="vi">{holder}</span>
            </p>
            <p className="text-15 text-tro-7">
              {m.desk_account_span({ since: momentWords(since), until: momentWords(until ?? "") })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
