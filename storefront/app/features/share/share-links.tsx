import { useLocation, useRouteLoaderData } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { loader } from "#app/root.tsx"
import { CopyButton } from "./copy-button.tsx"
import { shareAddresses } from "./share-addresses.ts"

/** Ways to pass a page on. They are plain links: nothing of others is loaded, and nobody is told before they are followed. */
export function ShareLinks({ title }: { title: string }) {
  const { pathname } = useLocation()
  const origin = useRouteLoaderData<typeof loader>("root")?.origin
  if (origin === undefined) return null
  const url = origin + href(pathname)
  const { zalo, facebook, email } = shareAddresses(url, title)
  const links = [
    { to: zalo, label: "Zalo", isOutside: true },
    { to: facebook, label: "Facebook", isOutside: true },
    { to: email, label: m.share_email(), isOutside: false },
  ]
  return (
    <div role="group" aria-labelledby="chia-se" className="flex flex-wrap items-center gap-x-2 gap-y-1 text-15">
      <p id="chia-se" className="text-tro-7">
        {m.share()}
      </p>
      <ul className="flex flex-wrap gap-x-1">
        {links.map(({ to, label, isOutside }) => (
          <li key={label}>
            <a
              href={to}
              rel={isOutside ? "nofollow noopener noreferrer" : undefined}
              className="inline-flex min-h-11 items-center px-1.5"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
      <CopyButton url={url} title={title} />
    </div>
  )
}
