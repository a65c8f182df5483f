import type { ReactNode } from "react"
import { Link, useLocation } from "react-router"
import { href } from "#app/i18n/href.ts"
import { pathIn } from "#app/i18n/locale.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { Icon } from "#app/ui/icon.tsx"
import { legalLinks, mainLinks, seasonLinks, type ShellLink } from "./links.ts"

const LINK = "inline-block py-1.5 text-gao hover:text-nghe-4"

/** How people reach the shop; the phone is null until one is declared. */
export type Support = { phone: string | null; hours: string }

type FooterProps = { customerEmail: string | null; support: Support | null }

/** Help stands first, in the same place on every page. */
export function Footer({ customerEmail, support }: FooterProps) {
  return (
    <footer className="no-print bg-hanh-9 text-gao">
      <div className="band-shards" />
      <div className="page grid gap-x-8 gap-y-8 py-8 sm:grid-cols-2 lg:grid-cols-[1.4fr_1fr_1fr_1fr]">
        <section aria-labelledby="ho-tro" className="space-y-2">
          <h2 id="ho-tro" className="text-21">
            {m.footer_help()}
          </h2>
          {support !== null && support.phone !== null && (
            <p>
              <a href={`tel:${support.phone.replaceAll(" ", "")}`} className={`${LINK} text-21 font-bold`}>
                {m.footer_help_call({ phone: support.phone })}
              </a>
            </p>
          )}
          {support !== null && <p className="max-w-[34ch]">{m.footer_help_hours({ hours: support.hours })}</p>}
          <p>
            <Link to={href("/khieu-nai")} reloadDocument className={LINK}>
              {m.footer_help_link()}
            </Link>
          </p>
          <p className="max-w-[38ch] text-15">{m.footer_tax()}</p>
        </section>
        <nav id="menu" tabIndex={-1} aria-label={m.menu()}>
          <FooterList title={m.footer_shop()} links={[...mainLinks(), ...seasonLinks()]}>
            <li>
              <AccountLink email={customerEmail} />
            </li>
            <li>
              <Link to={href("/kenh-co-so")} className={LINK}>
                {m.desk_footer()}
              </Link>
            </li>
          </FooterList>
        </nav>
        <nav aria-label={m.footer_rules()}>
          <FooterList title={m.footer_rules()} links={legalLinks()} />
        </nav>
        <nav aria-label={m.footer_language()}>
          <Languages />
        </nav>
      </div>
      <p className="page border-t border-tro-5 py-4 text-15">{m.footer_independent()}</p>
    </footer>
  )
}

type FooterListProps = { title: string; links: ShellLink[]; children?: ReactNode }

function FooterList({ title, links, children }: FooterListProps) {
  return (
    <>
      <p className="text-15 font-bold text-nghe-4">{title}</p>
      <ul>
        {links.map(({ to, label, isScriptless }) => (
          <li key={to}>
            <Link to={href(to)} reloadDocument={isScriptless} className={LINK}>
              {label}
            </Link>
          </li>
        ))}
        {children}
      </ul>
    </>
  )
}

function AccountLink({ email }: { email: string | null }) {
  return (
    <Link to={href(email === null ? "/dang-nhap" : "/tai-khoan")} className={LINK}>
      {email === null ? m.nav_sign_in() : m.nav_signed_in({ email })}
    </Link>
  )
}

/** The same page in the other language: a new document, because `lang` of the whole page changes. */
function Languages() {
  const { pathname, search } = useLocation()
  const locale = getLocale()
  return (
    <>
      <p className="text-15 font-bold text-nghe-4">{m.footer_language()}</p>
      <ul>
        {(["vi", "en"] as const).map((other) => (
          <li key={other} lang={other}>
            <Link
              to={pathIn(other, pathname) + search}
              hrefLang={other}
              reloadDocument
              aria-current={other === locale ? "true" : undefined}
              className={`${LINK} ${other === locale ? "font-bold no-underline" : ""}`}
            >
              {other === locale && <Icon name="check" size={16} className="mr-1.5 inline" />}
              {other === "vi" ? "Tiếng Việt" : "English"}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
