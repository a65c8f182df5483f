import { useEffect, useRef } from "react"
import { Link, useLocation } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { mainLinks } from "./links.ts"

/** On phones: a link down to the footer's menu, and a native dialog as soon as the script runs. */
export function Menu() {
  const dialog = useRef<HTMLDialogElement>(null)
  const { key } = useLocation()
  useEffect(() => dialog.current?.close(), [key])

  return (
    <div className="lg:hidden">
      <a
        href="#menu"
        onClick={(event) => {
          if (!dialog.current) return
          event.preventDefault()
          dialog.current.showModal()
        }}
        className="inline-flex min-h-11 items-center gap-1.5 px-1 font-semibold text-muc no-underline hover:text-muc"
      >
        <Icon name="menu" size={24} />
        {m.menu()}
      </a>
      <dialog
        ref={dialog}
        aria-label={m.menu()}
        className="m-0 h-dvh max-h-none w-full max-w-none bg-gao p-4 text-muc backdrop:bg-muc/60"
      >
        <form method="dialog" className="flex justify-end">
          <button className="button button-outline">
            <Icon name="x" />
            {m.close()}
          </button>
        </form>
        <ul className="mt-4 border-t-[1.5px] border-muc">
          {mainLinks().map(({ to, label, isScriptless }) => (
            <li key={to} className="border-b border-tro-2">
              <Link
                to={href(to)}
                reloadDocument={isScriptless}
                className="block py-3.5 font-display text-21 font-extrabold no-underline"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </dialog>
    </div>
  )
}
