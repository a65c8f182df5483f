import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import type { IconName } from "#app/ui/icon-names.ts"

type PromisesProps = { returns: { report_days: number; perishable_report_hours: number } }

/** What a shopper may rely on, each with the page that says it in full. */
export function Promises({ returns: { report_days, perishable_report_hours } }: PromisesProps) {
  const promises: { icon: IconName; to: string; title: string; words: string }[] = [
    { icon: "badge-check", to: "/kiem-tra", title: m.promise_star(), words: m.promise_star_words() },
    { icon: "truck", to: "/giao-hang", title: m.promise_cod(), words: m.promise_cod_words() },
    {
      icon: "package",
      to: "/doi-tra",
      title: m.promise_returns(),
      words: m.promise_returns_words({ days: report_days, hours: perishable_report_hours }),
    },
  ]
  return (
    <section aria-labelledby="cam-ket" className="mt-8 border-y-[1.5px] border-muc py-4 lg:mt-12">
      <h2 id="cam-ket" className="sr-only">
        {m.promises()}
      </h2>
      <ul className="grid gap-4 md:grid-cols-3 md:gap-6">
        {promises.map(({ icon, to, title, words }) => (
          <li key={to} className="flex gap-3">
            <Icon name={icon} size={28} className="mt-1 text-ngoc-7" />
            <p>
              <Link to={href(to)} reloadDocument className="inline-block py-0.5 leading-snug font-semibold">
                {title}
              </Link>
              <span className="block text-15 text-tro-7">{words}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
