import { Form, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readForMember } from "#app/session/member.server.ts"
import { Button, ButtonLink } from "#app/ui/button.tsx"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

/** Who acts for one organization only has nothing to choose. */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const me = await readForMember(request, url, () => context.get(apiContext).desk.me())
  const [only, ...others] = me.organizations
  if (only && others.length === 0) throw seeOther(`/kenh-co-so/${only.handle}`)
  return me
}

export default function Desk({ loaderData: { name, email, organizations } }: Route.ComponentProps) {
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.desk_title()} />
      <h1 className="text-27 lg:text-34">{m.desk_title()}</h1>
      <p className="mt-2 break-words">{m.desk_hello({ name, email })}</p>
      {organizations.length === 0 ? (
        <p className="mt-4 max-w-prose">{m.desk_none()}</p>
      ) : (
        <>
          <h2 className="mt-6 text-21">{m.desk_choose()}</h2>
          <ul className="mt-3 space-y-3">
            {organizations.map(({ handle, name, role }) => (
              <li key={handle}>
                <Link to={href(`/kenh-co-so/${handle}`)} className="field-ink block rounded-plate p-4">
                  <span className="block font-semibold" lang="vi">
                    {name}
                  </span>
                  <span className="text-15 text-tro-7">
                    {role === "owner" ? m.desk_role_owner() : m.desk_role_staff()}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-6">
        <ButtonLink to={href("/kenh-co-so/dang-ky")} look={organizations.length === 0 ? "primary" : "outline"}>
          {m.joining_start_link()}
        </ButtonLink>
      </p>
      <Form method="post" action={href("/kenh-co-so/dang-xuat")} className="mt-6">
        <Button type="submit" look="outline">
          {m.account_sign_out()}
        </Button>
      </Form>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
