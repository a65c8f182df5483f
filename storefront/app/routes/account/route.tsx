import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { AccountPage } from "#app/features/account/account-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readForCustomer } from "#app/session/customer.server.ts"
import { ButtonLink } from "#app/ui/button.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { OrderCard } from "./order-card.tsx"
import { OrderPages } from "./order-pages.tsx"

/** The orders, because that is what people come for; everything else is one link away. */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const page = url.searchParams.get("trang") ?? "1"
  const read = () => Promise.all([api.account(), api.purchases(page)])
  const [account, orders] = await readForCustomer(request, url, read)
  return { name: account.name, isVerified: account.email_verified, orders }
}

export default function Account({ loaderData }: Route.ComponentProps) {
  const { name, isVerified, orders } = loaderData
  return (
    <AccountPage title={m.account_orders_title()}>
      {name !== "" && <p className="mt-2 text-18">{m.account_hello({ name })}</p>}
      {!isVerified && (
        <Notice tone="info" className="mt-4">
          <p>
            {m.account_unverified()} <Link to={href("/quen-mat-khau")}>{m.account_reset_title()}</Link>
          </p>
        </Notice>
      )}
      {orders.count === 0 ? (
        <NoOrders />
      ) : (
        <>
          <p className="mt-4 text-15 text-tro-7">{m.account_orders_count({ n: orders.count })}</p>
          <ul className="mt-3 space-y-4">
            {orders.purchases.map((purchase) => (
              <li key={purchase.code}>
                <OrderCard purchase={purchase} />
              </li>
            ))}
          </ul>
          <OrderPages page={orders.page} pageCount={orders.page_count} />
        </>
      )}
    </AccountPage>
  )
}

function NoOrders() {
  return (
    <div className="mt-4 space-y-4">
      <p className="max-w-prose">{m.account_orders_none()}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={href("/tim")}>{m.account_orders_shop()}</ButtonLink>
        <ButtonLink look="outline" to={href("/don")}>
          {m.account_orders_look_up()}
        </ButtonLink>
      </div>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
