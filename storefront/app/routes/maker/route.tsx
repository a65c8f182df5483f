import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { ClosureWords } from "#app/features/basket/closure-words.tsx"
import { CardShelf } from "#app/features/catalogue/card-shelf.tsx"
import { CertificationChips } from "#app/features/catalogue/certification-chips.tsx"
import { OriginLinks } from "#app/features/catalogue/origin-links.tsx"
import { placeOf } from "#app/features/catalogue/place.ts"
import { formBefore } from "#app/features/maker/legal-form.ts"
import { breadcrumbData } from "#app/features/meta/breadcrumb-data.server.ts"
import { pageMeta } from "#app/features/meta/page-meta.ts"
import { StopNotice } from "#app/features/product/state-notice.tsx"
import { makerImage } from "#app/features/share-image/faces.server.ts"
import { ShareLinks } from "#app/features/share/share-links.tsx"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { DrawnPicture, DrawnTag } from "#app/ui/picture.tsx"
import type { RouteHandle } from "#app/route-handle.ts"
import type { Route } from "./+types/route.ts"
import { MakerLegal } from "./maker-legal.tsx"
import { MakerStory } from "./maker-story.tsx"

export const handle: RouteHandle = { sharedUntil: "catalogue" }

export async function loader({ params, context }: Route.LoaderArgs) {
  const maker = await context.get(apiContext).maker(params.handle)
  if (maker === null) throw data(null, { status: 404 })
  const steps = [
    { to: "/tim", label: m.nav_products() },
    { to: `/co-so/${maker.handle}`, label: maker.name },
  ]
  return { maker, image: makerImage(maker), structured: [breadcrumbData(steps)] }
}

export function meta({ loaderData, ...args }: Route.MetaArgs) {
  if (!loaderData) return []
  const { maker } = loaderData
  return pageMeta(args, {
    title: maker.name,
    description: m.maker_description({ name: maker.name, place: placeOf(maker), n: maker.products.length }),
    image: loaderData.image,
    structured: loaderData.structured,
    type: "profile",
  })
}

export default function Maker({ loaderData: { maker } }: Route.ComponentProps) {
  const lang = langOfName()
  const form = formBefore(maker)
  return (
    <div className="page">
      <Breadcrumbs crumbs={[{ to: "/tim", label: m.nav_products() }]} />
      {maker.stop !== null && <StopNotice stop={maker.stop} />}
      <div className="mt-2 grid gap-6 md:grid-cols-[1fr_minmax(0,22rem)] md:gap-10">
        <div className="space-y-4">
          {form !== null && <p className="font-semibold text-tro-7">{form}</p>}
          <h1 className="text-34 lg:text-44" lang={lang}>
            {maker.name}
          </h1>
          {maker.other_name !== null && (
            <p lang={maker.other_name.lang} className="text-21">
              {maker.other_name.text}
            </p>
          )}
          <dl className="facts">
            <div>
              <dt>{m.maker_place()}</dt>
              <dd>
                <OriginLinks origin={maker.origin} />
              </dd>
            </div>
            {maker.since_year !== null && (
              <div>
                <dt>{m.maker_since()}</dt>
                <dd>{maker.since_year}</dd>
              </div>
            )}
            {maker.known_for !== null && (
              <div>
                <dt>{m.maker_known_for()}</dt>
                <dd {...said(maker.known_for, maker.known_for_en)} />
              </div>
            )}
          </dl>
          {maker.demo && <Notice tone="info" title={m.demo_maker()} />}
          {maker.closure !== null && <ClosureWords closure={maker.closure} />}
          <CertificationChips chips={maker.certifications} isMakerPage />
          <ShareLinks title={maker.name} />
        </div>
        <div className="field-ink relative self-start overflow-hidden rounded-plate">
          <DrawnPicture picture={maker.picture} name={null} size={352} eager />
          <DrawnTag className="absolute bottom-2 left-2" />
        </div>
      </div>
      <MakerStory story={maker.story} source={maker.source} />
      {maker.products.length > 0 && (
        <section aria-labelledby="san-pham" className="mt-12">
          <h2 id="san-pham" className="mb-4 text-27">
            {m.maker_products({ n: maker.products.length })}
          </h2>
          <CardShelf cards={maker.products} heading="h3" />
        </section>
      )}
      <MakerLegal legal={maker.legal} />
    </div>
  )
}
