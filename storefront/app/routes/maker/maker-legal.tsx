import type { MakerDocument } from "@ocop/shared/organization"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"

/** Who sells, as the law on e-commerce wants it shown; what was not declared is left out. */
export function MakerLegal({ legal }: { legal: MakerDocument["legal"] }) {
  const lang = langOfName()
  return (
    <section aria-labelledby="phap-ly" className="mt-12 max-w-[44rem]">
      <h2 id="phap-ly" className="mb-3 text-27">
        {m.maker_legal()}
      </h2>
      <dl className="facts">
        <div>
          <dt>{m.maker_registered_name()}</dt>
          <dd lang={lang}>{legal.registered_name}</dd>
        </div>
        {legal.tax_code !== null && (
          <div>
            <dt>{m.maker_tax_code()}</dt>
            <dd>{legal.tax_code}</dd>
          </div>
        )}
        {legal.address !== null && (
          <div>
            <dt>{m.maker_address()}</dt>
            <dd lang={lang}>{legal.address}</dd>
          </div>
        )}
        {legal.phone !== null && (
          <div>
            <dt>{m.maker_phone()}</dt>
            <dd>
              <a href={`tel:${legal.phone.replaceAll(" ", "")}`} className="inline-flex items-center gap-1.5 py-1">
                <Icon name="phone" size={18} />
                {m.maker_call({ phone: legal.phone })}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
