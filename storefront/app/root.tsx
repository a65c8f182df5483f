import { todayInVietnam } from "@ocop/shared/day"
import type { ReactNode } from "react"
import { Links, Meta, Outlet, ScrollRestoration, useMatches, useRouteLoaderData } from "react-router"
import { env, filesUrl, operator } from "#app/env.server.ts"
import { useBasketCount } from "#app/features/basket/use-basket-count.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { middleware as serverMiddleware } from "#app/http/middleware.server.ts"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { basketCookie, customerCookie } from "#app/session/cookies.server.ts"
import { headLinks } from "#app/ui/head-links.ts"
import { PatientScripts } from "#app/ui/patient-scripts.tsx"
import { Shell } from "#app/ui/shell/shell.tsx"
import type { Route } from "./+types/root.ts"
import { handleOf } from "./route-handle.ts"
import "./styles/app.css"

export const middleware: Route.MiddlewareFunction[] = serverMiddleware

export const links: Route.LinksFunction = () => headLinks

/** What the frame of every page says. From cookies alone: a backend that is down leaves header and footer standing. */
export async function loader({ request }: Route.LoaderArgs) {
  const [basket, customer] = await Promise.all([basketCookie.read(request), customerCookie.read(request)])
  return {
    basketCount: basket?.count ?? 0,
    customerEmail: customer?.email ?? null,
    origin: new URL(env.STOREFRONT_URL).origin,
    filesUrl,
    today: todayInVietnam(new Date()),
    support: { phone: operator.phone, hours: operator.hours },
  }
}

/** Around pages and failures alike. When the root itself failed, nothing is known of the visitor. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root")
  const matches = useMatches()
  const basketCount = useBasketCount(root?.basketCount ?? 0)
  return (
    <html lang={getLocale()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#ffc53a" />
        <Meta />
        <Links />
      </head>
      <body>
        <Shell
          basketCount={basketCount}
          customerEmail={root?.customerEmail ?? null}
          support={root?.support ?? null}
          isQuiet={handleOf(matches, "isQuiet")}
        >
          {children}
        </Shell>
        {!handleOf(matches, "isScriptless") && (
          <>
            <ScrollRestoration />
            <PatientScripts />
          </>
        )}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
