import type { HomeDocument } from "@ocop/shared/catalogue"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { ButtonLink } from "#app/ui/button.tsx"
import { DrawnPicture, DrawnTag } from "#app/ui/picture.tsx"

/** One of those who make it: a place, two sentences, a way to them. */
export function MakerFeature({ maker }: { maker: NonNullable<HomeDocument["maker"]> }) {
  const lang = langOfName()
  return (
    <section aria-labelledby="nguoi-lam" className="mt-12 border-y-[1.5px] border-muc bg-nghe-1 lg:mt-16">
      <div className="page grid gap-6 py-8 md:grid-cols-[minmax(0,20rem)_1fr] md:items-center md:gap-10 lg:py-12">
        <div className="field-ink relative overflow-hidden rounded-plate">
          <DrawnPicture picture={maker.picture} name={null} size={320} />
          <DrawnTag className="absolute bottom-2 left-2" />
        </div>
        <div className="space-y-3">
          <p className="font-semibold text-tro-7">{m.home_maker()}</p>
          <h2 id="nguoi-lam" className="text-27 lg:text-34" lang={lang}>
            {maker.name}
          </h2>
          <p className="text-tro-7" lang={lang}>
            {maker.place}
          </p>
          <p className="max-w-prose text-18" {...said(maker.words, maker.words_en)} />
          {maker.demo && <p className="text-15 text-tro-7">{m.demo_maker()}</p>}
          <ButtonLink to={href(`/co-so/${maker.handle}`)} look="outline">
            {m.maker_visit()}
            <span className="sr-only" lang={lang}>
              : {maker.name}
            </span>
          </ButtonLink>
        </div>
      </div>
    </section>
  )
}
