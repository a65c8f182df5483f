import { Fragment } from "react"
import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { ButtonLink } from "#app/ui/button.tsx"
import type { readSeason } from "./season.server.ts"

type CompanyGiftsProps = NonNullable<Awaited<ReturnType<typeof readSeason>>["company"]>

/** What a company that gives to many has to know, where it begins, and whom it asks. */
export function CompanyGifts({ points, phone, hours, most, deposit }: CompanyGiftsProps) {
  return (
    <section
      aria-labelledby="qua-cong-ty"
      className="mt-12 space-y-3 rounded-plate border-2 border-muc p-4 sm:p-6 lg:mt-16"
    >
      <h2 id="qua-cong-ty" className="text-27 lg:text-34">
        {m.gift_company()}
      </h2>
      <ul className="max-w-prose list-disc space-y-1 pl-5">
        <li>{m.gift_company_many({ n: most.toLocaleString(getLocale() === "vi" ? "vi-VN" : "en-GB") })}</li>
        <li>{m.gift_company_sheet()}</li>
        <li>{m.gift_company_invoice()}</li>
        <li>{m.gift_company_paid()}</li>
        {deposit !== null && <li>{deposit}</li>}
      </ul>
      <ButtonLink to={href("/hop-qua")} reloadDocument>
        {m.gift_company_start()}
      </ButtonLink>
      {phone !== null && (
        <p>
          <a href={`tel:${phone.replaceAll(" ", "")}`} className="inline-flex min-h-11 items-center font-semibold">
            {m.gift_company_call({ phone, hours })}
          </a>
        </p>
      )}
      <p>
        {m.gift_company_points()}{" "}
        {points.map(({ handle, name }, index) => (
          <Fragment key={handle}>
            {index > 0 && " · "}
            <Link
              to={href(`/diem-ban/${handle}`)}
              reloadDocument
              lang={langOfName()}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {name}
            </Link>
          </Fragment>
        ))}
      </p>
    </section>
  )
}
