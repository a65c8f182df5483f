import type { ReactNode } from "react"
import { Form, Link, useLocation } from "react-router"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"

type AccountPageProps = { title: string; refused?: boolean; children: ReactNode }

/** A page of the account: where one is in it, and the way out. */
export function AccountPage({ title, refused = false, children }: AccountPageProps) {
  return (
    <div className="page py-6 lg:py-10">
      <PageTitle title={title} refused={refused} />
      <div className="grid gap-6 lg:grid-cols-[15rem_1fr] lg:gap-10">
        <AccountNav />
        <div className="min-w-0">
          <h1 className="text-27 lg:text-34">{title}</h1>
          {children}
        </div>
      </div>
    </div>
  )
}

function AccountNav() {
  const { pathname } = useLocation()
  const links = [
    { to: "/tai-khoan", label: m.account_nav_orders() },
    { to: "/tai-khoan/dia-chi", label: m.account_nav_addresses() },
    { to: "/tai-khoan/thong-tin", label: m.account_nav_profile() },
    { to: "/tai-khoan/du-lieu", label: m.account_nav_data() },
  ]
  return (
    <nav aria-label={m.account_nav()} className="lg:border-r-[1.5px] lg:border-muc lg:pr-6">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 border-b-[1.5px] border-muc pb-3 lg:flex-col lg:border-b-0 lg:pb-0">
        {links.map(({ to, label }) => {
          const isHere = href(to) === pathname
          return (
            <li key={to}>
              <Link
                to={href(to)}
                aria-current={isHere ? "page" : undefined}
                className={`inline-flex min-h-11 items-center ${isHere ? "font-bold text-muc no-underline" : ""}`}
              >
                {label}
              </Link>
            </li>
          )
        })}
        <li>
          <Form method="post" action={href("/dang-xuat")}>
            <Button type="submit" look="quiet">
              {m.account_sign_out()}
            </Button>
          </Form>
        </li>
      </ul>
    </nav>
  )
}
