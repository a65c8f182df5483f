import { noticePath, type Notice } from "@ocop/shared/notice"
import { data, Form, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { momentWords } from "#app/features/day/moment-words.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { DeskPages } from "#app/features/desk/desk-pages.tsx"
import { noticeWords } from "#app/features/desk/notice-words.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { Button } from "#app/ui/button.tsx"
import type { Route } from "./+types/route.ts"
import { readNotices } from "./read-notices.server.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const page = url.searchParams.get("trang") ?? "1"
  const [desk, notices] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskNotices.notices(params.co_so, page)),
  ])
  if (notices.notices.length === 0 && notices.page > 1) throw data(null, { status: 404 })
  return { desk, ...notices }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return readNotices(request, url, context.get(apiContext), params.co_so)
}

export default function DeskNotices({ loaderData }: Route.ComponentProps) {
  const { desk, notices, page, page_count, unread } = loaderData
  const { handle } = desk.organization
  const here = `/kenh-co-so/${handle}/thong-bao`
  const [newest] = notices
  return (
    <DeskPage desk={desk} title={m.notices_title()}>
      {newest === undefined && <p className="mt-4 max-w-prose">{m.notices_empty()}</p>}
      {newest !== undefined && unread > 0 && page === 1 && (
        <Form method="post" action={href(here)} className="mt-3">
          <input type="hidden" name="until" value={newest.at} />
          <Button type="submit" look="outline">
            {m.notices_read_all()}
          </Button>
        </Form>
      )}
      <ul className="mt-4 max-w-2xl divide-y-[1.5px] divide-tro-2">
        {notices.map((notice) => (
          <li key={notice.id} className="py-3">
            <NoticeRow notice={notice} organization={handle} />
          </li>
        ))}
      </ul>
      {desk.acting === null && (
        <p className="mt-4">
          <Link to={href(`${here}/cach-nhan`)} className="inline-flex min-h-11 items-center">
            {m.notices_settings()}
          </Link>
        </p>
      )}
      <DeskPages
        page={page}
        pageCount={page_count}
        label={m.notices_pages()}
        to={(other) => (other === 1 ? here : `${here}?trang=${other}`)}
      />
    </DeskPage>
  )
}

function NoticeRow({ notice, organization }: { notice: Notice; organization: string }) {
  const { title, facts, action } = noticeWords(notice)
  const to = noticePath(organization, notice)
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-4">
      <div className="min-w-0">
        <h2 className="font-text text-18 font-semibold">
          {!notice.is_read && (
            <span className="mr-2 rounded-plate bg-son-7 px-1.5 text-13 font-bold text-gao">{m.notices_new()}</span>
          )}
          {title}
        </h2>
        {facts !== null && <p>{facts}</p>}
        <p className="text-15 text-tro-7">
          <time dateTime={notice.at}>{momentWords(notice.at)}</time>
        </p>
      </div>
      {notice.is_read ? (
        <Link to={href(to)} className="inline-flex min-h-11 items-center">
          {action}
          <span className="sr-only">: {title}</span>
        </Link>
      ) : (
        <Form method="post" action={href(`/kenh-co-so/${organization}/thong-bao`)}>
          <input type="hidden" name="id" value={notice.id} />
          <input type="hidden" name="to" value={to} />
          <Button type="submit" look="quiet">
            {action}
            <span className="sr-only">: {title}</span>
          </Button>
        </Form>
      )}
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
