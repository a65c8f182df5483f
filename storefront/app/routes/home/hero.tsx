import type { HomeDocument } from "@ocop/shared/catalogue"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { DrawnPicture } from "#app/ui/picture.tsx"
import { Seal } from "#app/ui/seal.tsx"

/** What this shop is, in one screen; counted, never typed. Three of its goods stand beside it, as on a shelf. */
export function Hero({ home }: { home: HomeDocument }) {
  const shelf = home.groups.slice(0, 3)
  return (
    <div className="page grid items-center gap-6 pt-6 lg:grid-cols-[1.15fr_1fr] lg:gap-12 lg:pt-10">
      <div className="space-y-5">
        <h1 className="text-34 font-black lg:text-44">{m.home_heading()}</h1>
        <p className="max-w-prose text-18">{m.home_lead({ n: home.starred_count, m: home.maker_count })}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to={href("/tim")}>{m.see_all_products()}</ButtonLink>
          <ButtonLink to="#sao-ocop" look="outline">
            {m.star_what()}
          </ButtonLink>
        </div>
      </div>
      {shelf.length === 3 && (
        <div className="relative grid grid-cols-3 items-end border-b-4 border-muc">
          {shelf.map(({ slug, picture }, i) => (
            <div key={slug} className={`field-ink border-b-0 ${i === 1 ? "-mx-px" : ""}`}>
              <DrawnPicture picture={picture} name={null} size={260} eager />
            </div>
          ))}
          <Seal size={76} className="absolute -top-7 right-2 hidden rounded-full bg-gao text-son-5 lg:block" />
        </div>
      )}
    </div>
  )
}
