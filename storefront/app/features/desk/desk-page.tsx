import { MOST_UNREAD } from "@ocop/shared/notice"
import type { ReactNode } from "react"
import { Form, Link, useLocation } from "react-router"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Desk } from "#app/session/member.server.ts"
import { Button } from "#app/ui/button.tsx"
import { Icon } from "#app/ui/icon.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { ActingNotice } from "./acting-notice.tsx"
import { deskLinks } from "./desk-nav.ts"

type DeskPageProps = {
  desk: Desk
  title: string
  /** Something on the page has to be mended. */
  refused?: boolean
  children: ReactNode
}

/** The frame of every page of an organization's desk: for whom one acts, where one is, and the way out. */
export function DeskPage({ desk, title, refused = false, children }: DeskPageProps) {
  const { organization, hasOthers, acting } = desk
  return (
    <div className="page py-4 lg:py-8">
      <PageTitle title={title} refused={refused} />
      {acting && <ActingNotice organization={organization.name} acting={acting} />}
      <div className="flex items-center justify-between gap-x-4 border-b-[1.5px] border-muc pb-2">
        <p className="min-w-0 font-semibold" lang="vi">
          {organization.name}
        </p>
        <div className="flex shrink-0 flex-wrap items-center justify-end gap-x-4">
          <Bell handle={organization.handle} unread={organization.unread} />
          {hasOthers && (
            <Link to={href("/kenh-co-so")} className="inline-flex min-h-11 items-center">
              {m.desk_switch()}
            </Link>
          )}
          {acting === null && (
            <Form method="post" action={href("/kenh-co-so/dang-xuat")}>
              <Button type="submit" look="quiet">
                {m.account_sign_out()}
              </Button>
            </Form>
          )}
        </div>
      </div>
      <div className="grid lg:grid-cols-[13rem_1fr] lg:gap-x-10">
        <DeskNav organization={organization} />
        <div className="min-w-0 pt-5 lg:pt-6">
          <h1 className="text-27 lg:text-34">{title}</h1>
          <OrganizationState desk={desk} />
          {children}
        </div>
      </div>
    </div>
  )
}

function Bell({ handle, unread }: { handle: string; unread: number }) {
  const label = unread === 0 ? m.notices_bell_none() : m.notices_bell({ n: countWords(unread) })
  return (
    <Link
      to={href(`/kenh-co-so/${handle}/thong-bao`)}
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-1 no-underline"
    >
      <Icon name="bell" size={20} />
      <span className="sr-only">{label}</span>
      {unread > 0 && (
        <span aria-hidden className="rounded-plate bg-son-7 px-1.5 text-13 font-bold text-gao">
          {countWords(unread)}
        </span>
      )}
    </Link>
  )
}

function countWords(unread: number): string {
  return unread < MOST_UNREAD ? String(unread) : m.notices_many()
}

/** Along the lower edge of a phone, where the thumb is; beside the page where there is room. */
function DeskNav({ organization }: { organization: Desk["organization"] }) {
  const { pathname } = useLocation()
  const { handle } = organization
  const links = deskLinks(organization)
  const isHere = (to: string) =>
    to === `/kenh-co-so/${handle}` ? pathname === href(to) : pathname.startsWith(href(to))
  return (
    <nav aria-label={m.desk_nav()} className="desk-nav no-print">
      <ul>
        {links.map(({ to, label, icon }) => (
          <li key={to}>
            <Link to={href(to)} aria-current={isHere(to) ? "page" : undefined}>
              <Icon name={icon} size={20} />
              <span>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Until it is verified, and while it is suspended, an organization reads on every page why nothing can be sold. */
function OrganizationState({ desk: { organization } }: { desk: Desk }) {
  const { pathname } = useLocation()
  const profile = href(`/kenh-co-so/${organization.handle}/ho-so`)
  const words = {
    draft: m.desk_state_draft,
    submitted: m.desk_state_submitted,
    verified: null,
    suspended: m.desk_state_suspended,
  }[organization.status]
  if (words === null) return null
  return (
    <Notice tone={organization.status === "suspended" ? "stop" : "info"} className="mt-4">
      <p>{words()}</p>
      {!pathname.startsWith(profile) && (
        <p>
          <Link to={profile} className="inline-flex min-h-11 items-center">
            {m.joining_open()}
          </Link>
        </p>
      )}
    </Notice>
  )
}
