import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { Seal } from "#app/ui/seal.tsx"
import { mainLinks } from "./links.ts"
import { Menu } from "./menu.tsx"
import { SearchBox } from "./search-box.tsx"

export function Header({ basketCount, isQuiet }: { basketCount: number; isQuiet: boolean }) {
  return (
    <header className="no-print bg-nghe-4 text-muc">
      <div className="page grid grid-cols-[1fr_auto_auto] items-center gap-x-1 gap-y-2 pt-2 pb-3 lg:grid-cols-[auto_1fr_auto] lg:gap-x-6 lg:pt-4">
        <Link to={href("/")} className="flex items-center gap-2 text-muc no-underline hover:text-muc">
          <Seal size={40} className="text-son-7" />
          <span className="font-display text-27 leading-none font-black tracking-tight">{m.shop_name()}</span>
        </Link>
        <Menu />
        <Link
          to={href("/gio-hang")}
          className="relative inline-flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-plate px-1 font-semibold text-muc no-underline hover:bg-nghe-2 hover:text-muc lg:order-3 lg:col-start-3 lg:gap-2 lg:px-3"
        >
          <Icon name="shopping-basket" size={24} />
          <span className="sr-only lg:not-sr-only" aria-hidden="true">
            {m.cart()}
          </span>
          <span className="sr-only">{m.cart_with_count({ n: basketCount })}</span>
          {basketCount > 0 && (
            <span
              aria-hidden="true"
              className="grid h-6 min-w-6 place-items-center rounded-full bg-hanh-7 px-1.5 text-13 font-bold text-gao"
            >
              {basketCount}
            </span>
          )}
        </Link>
        {!isQuiet && <SearchBox id="tim-dau-trang" className="col-span-3 lg:order-2 lg:col-span-1" />}
        <nav aria-label={m.nav_main()} className="col-span-3 hidden lg:order-4 lg:block">
          <ul className="flex gap-7">
            {mainLinks().map(({ to, label, isScriptless }) => (
              <li key={to}>
                <Link
                  to={href(to)}
                  reloadDocument={isScriptless}
                  className="inline-block py-1 font-semibold text-muc hover:text-hanh-8"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="band-scales bg-gao" />
    </header>
  )
}
