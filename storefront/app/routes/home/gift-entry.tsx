import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"

/** The way to a gift box, while somewhere gifts are packed. */
export function GiftEntry() {
  return (
    <section aria-labelledby="hop-qua" className="mt-12 border-y-[1.5px] border-muc bg-nghe-1 lg:mt-16">
      <div className="page space-y-3 py-8 lg:py-12">
        <h2 id="hop-qua" className="text-27 lg:text-34">
          {m.home_gift()}
        </h2>
        <p className="max-w-prose text-18">{m.home_gift_lead()}</p>
        <ButtonLink to={href("/hop-qua")} reloadDocument>
          {m.home_gift_start()}
        </ButtonLink>
      </div>
    </section>
  )
}
