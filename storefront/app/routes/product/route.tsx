import { NO_SHELF, type ProductDocument } from "@ocop/shared/catalogue"
import { data, Link, type ShouldRevalidateFunctionArgs } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { env, filesUrl } from "#app/env.server.ts"
import { CardShelf } from "#app/features/catalogue/card-shelf.tsx"
import { CertificationChips } from "#app/features/catalogue/certification-chips.tsx"
import { comparePath } from "#app/features/catalogue/compare.ts"
import { OriginLinks } from "#app/features/catalogue/origin-links.tsx"
import { placeOf } from "#app/features/catalogue/place.ts"
import { EnglishName } from "#app/features/catalogue/product-card.tsx"
import { changeBasket } from "#app/features/basket/change-basket.server.ts"
import { categoryName } from "#app/features/category/names.server.ts"
import { formBefore } from "#app/features/maker/legal-form.ts"
import { breadcrumbData } from "#app/features/meta/breadcrumb-data.server.ts"
import { pageMeta } from "#app/features/meta/page-meta.ts"
import { BuyForm, ChosenPrice } from "#app/features/product/buy-form.tsx"
import { DecisionCard } from "#app/features/product/decision-card.tsx"
import { DeliveryLine } from "#app/features/product/delivery-line.tsx"
import { labelFacts } from "#app/features/product/label-facts.server.ts"
import { LabelFacts } from "#app/features/product/label-facts.tsx"
import { AdultNotice, EnquiryNotice, NotSoldNotice } from "#app/features/product/sale-terms.tsx"
import { readProduct } from "#app/features/product/read-product.server.ts"
import { StockNoticeForm } from "#app/features/product/stock-notice-form.tsx"
import { productImage } from "#app/features/share-image/faces.server.ts"
import { whereToBuy } from "#app/features/sales-point/where-to-buy.server.tsx"
import { StateNotice } from "#app/features/product/state-notice.tsx"
import { productData } from "#app/features/product/structured.ts"
import { ShareLinks } from "#app/features/share/share-links.tsx"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { destinationCookie } from "#app/session/cookies.server.ts"
import { Breadcrumbs, type Crumb } from "#app/ui/breadcrumbs.tsx"
import { Icon } from "#app/ui/icon.tsx"
import { EndedPlaque, Plaque } from "#app/ui/stars.tsx"
import type { RouteHandle } from "#app/route-handle.ts"
import type { Route } from "./+types/route.ts"
import { ProductPictures, SHOWN_PHOTO } from "./product-pictures.tsx"
import { ProductStory } from "./product-story.tsx"

export const handle: RouteHandle = { sharedUntil: "stock" }

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const commune = await destinationCookie.read(request)
  const product = await readProduct(context.get(apiContext), params.handle, commune)
  if (product === null) throw data(null, { status: 404 })
  const group = { ...product.group, name: categoryName(product.group.slug, product.group.name) }
  const shown = { ...product, group, points: [], facts: labelFacts(product) }
  return { product: shown, form: formBeside(product), whereToBuy: whereToBuy(product), head: headOf(shown) }
}

/** Where nothing is told of a product, the heading says already that a maker follows. */
function formBeside({ maker, story }: ProductDocument): string | null {
  const form = formBefore(maker)
  return story === null && form === m.maker_title() ? null : form
}

/** The form without a script: a refusal comes back beside its field, else the basket follows. */
export async function action({ request, context }: Route.ActionArgs) {
  return changeBasket(request, context.get(apiContext))
}

/** What stands in the head of the page, made here: no browser needs it again. */
function headOf(product: ProductDocument) {
  const { card, group } = product
  const { origin } = new URL(env.STOREFRONT_URL)
  return {
    title: card.star === null ? card.name : m.product_title({ name: card.name, n: card.star.stars }),
    description: m.product_description({ name: card.name, maker: card.maker.name, place: placeOf(card) }),
    image: productImage(product),
    structured: [
      productData(product, origin, filesUrl),
      breadcrumbData([crumbOf(group), { to: `/san-pham/${card.handle}`, label: card.name }]),
    ],
  }
}

/** Another photo is all of the same page. */
export function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  const isSamePage = currentUrl.pathname === nextUrl.pathname
  const isOtherPhoto = currentUrl.searchParams.get(SHOWN_PHOTO) !== nextUrl.searchParams.get(SHOWN_PHOTO)
  return isSamePage && isOtherPhoto ? false : defaultShouldRevalidate
}

export function meta({ loaderData, ...args }: Route.MetaArgs) {
  return loaderData ? pageMeta(args, { ...loaderData.head, type: "product" }) : []
}

export default function Product({ loaderData: { product, form, whereToBuy } }: Route.ComponentProps) {
  const { card, group, decision } = product
  const lang = langOfName()
  const place = placeOf(card)
  return (
    <div className="page">
      <Breadcrumbs crumbs={[crumbOf(group)]} />
      <StateNotice product={product} />
      <div className="mt-4 grid gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:gap-10">
        <ProductPictures card={card} photos={product.photos ?? []} />
        <div className="space-y-5">
          <div className="space-y-2">
            <Standing product={product} />
            <h1 className="text-34 lg:text-44" lang={lang}>
              {card.name}
            </h1>
            <EnglishName name={card.name_en} className="text-18" />
            <p>
              {m.product_from()}{" "}
              <Link to={href(`/co-so/${card.maker.handle}`)} lang={lang} className="font-semibold">
                {card.maker.name}
              </Link>
              , {product.origin === null ? <span lang={lang}>{place}</span> : <OriginLinks origin={product.origin} />}
            </p>
          </div>
          {card.star !== null && <DecisionCard star={card.star} decision={decision} />}
          <CertificationChips chips={card.certifications} />
          <Purchase product={product} />
          {whereToBuy && <div dangerouslySetInnerHTML={{ __html: whereToBuy }} />}
          <p>
            <Link
              to={href(comparePath([card.handle]))}
              reloadDocument
              rel="nofollow"
              className="inline-flex items-center gap-1.5 py-2 font-semibold"
            >
              <Icon name="columns-2" />
              {m.compare_with_others()}
            </Link>
          </p>
          <ShareLinks title={card.name} />
        </div>
      </div>
      <div className="mt-10 grid gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <LabelFacts facts={product.facts} />
        <ProductStory product={product} form={form} />
      </div>
      {product.similar.length > 0 && (
        <section aria-labelledby="tuong-tu" className="mt-12">
          <h2 id="tuong-tu" className="mb-4 text-27">
            {m.similar_title()}
          </h2>
          <CardShelf cards={product.similar} heading="h3" />
        </section>
      )}
    </div>
  )
}

/** Goods of a set that is on no shelf of ours hang under all products. */
function crumbOf({ slug, name }: ProductDocument["group"]): Crumb {
  return slug === NO_SHELF ? { to: "/tim", label: m.nav_products() } : { to: `/nhom/${slug}`, label: name }
}

/** The star, or what stands in its place: never the plaque of a product that is stopped. */
function Standing({ product: { card, state } }: Pick<Route.ComponentProps["loaderData"], "product">) {
  if (state === "stopped") return <EndedPlaque words={m.state_stopped()} tone="stopped" />
  if (state === "lapsed") return <EndedPlaque words={m.state_lapsed_plaque()} tone="expired" />
  if (state === "revoked") return null
  if (card.star === null) return <p className="font-medium text-tro-7">{m.local_specialty()}</p>
  return <Plaque stars={card.star.stars} />
}

/** What stands where one buys: the form, or in its place why it is not there. */
function Purchase({ product }: Pick<Route.ComponentProps["loaderData"], "product">) {
  const back = `/san-pham/${product.card.handle}`
  if (product.state === "not_sold") return <NotSoldNotice />
  if (product.state === "on_sale") {
    return (
      <>
        {product.card.sale_mode === "cart_adult" && <AdultNotice />}
        <BuyForm product={product} />
        <DeliveryLine product={product} back={back} />
      </>
    )
  }
  const [first] = product.variants
  if (product.state === "enquiry") {
    return (
      <>
        {product.variants.map((variant) => (
          <ChosenPrice key={variant.id} variant={variant} isDemo={product.card.demo} showPack />
        ))}
        <EnquiryNotice handle={product.card.handle} maker={product.maker} />
      </>
    )
  }
  if (product.state !== "out_of_stock" || first === undefined) return null
  return (
    <>
      <ChosenPrice variant={first} isDemo={product.card.demo} showPack />
      <p className="rounded-plate border-[1.5px] border-dashed border-tro-5 bg-cam p-4 font-semibold text-nghe-8">
        {m.stock_out()}
      </p>
      <StockNoticeForm handle={product.card.handle} name={product.card.name} />
      <DeliveryLine product={product} back={back} />
    </>
  )
}
