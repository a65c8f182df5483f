import type { ReactNode } from "react"
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "react-router"
import { middleware as serverMiddleware } from "#app/http/middleware.server.ts"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { basketCookie, customerCookie } from "#app/session/cookies.server.ts"
import type { Route } from "./+types/root.ts"
import "./styles/app.css"

export const middleware: Route.MiddlewareFunction[] = serverMiddleware

/** What the frame of every page says. From cookies alone: a backend that is down leaves header and footer standing. */
export async function loader({ request }: Route.LoaderArgs) {
  const [basket, customer] = await Promise.all([basketCookie.read(request), customerCookie.read(request)])
  return { basketCount: basket?.count ?? 0, customerEmail: customer?.email ?? null }
}

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={getLocale()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}
