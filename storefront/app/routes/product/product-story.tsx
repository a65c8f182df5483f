import type { ProductDocument } from "@ocop/shared/catalogue"
import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { Icon } from "#app/ui/icon.tsx"

type ProductStoryProps = { product: ProductDocument; form: string | null }

/** What is told of it, and by whom it is made. `form`: of what kind the maker is, where nothing beside it says so. */
export function ProductStory({ product, form }: ProductStoryProps) {
  const { story, story_en, source, maker, card } = product
  const lang = langOfName()
  return (
    <section aria-labelledby="chuyen" className="self-start rounded-plate bg-nghe-1 p-5 lg:p-8">
      <h2 id="chuyen" className="text-27">
        {story === null ? m.maker_title() : m.story_title()}
      </h2>
      {story !== null && <p className="mt-3 max-w-prose" {...said(story, story_en)} />}
      <p className="mt-4">
        {form !== null && <span className="block text-15 text-tro-7">{form}</span>}
        <Link
          to={href(`/co-so/${maker.handle}`)}
          className="inline-flex items-center gap-1.5 py-1 text-18 font-semibold"
          lang={lang}
        >
          {maker.name}
          <Icon name="arrow-right" size={18} />
        </Link>
      </p>
      {source !== null && (
        <p className="mt-3 text-15 text-tro-7">
          {m.source()} <span lang={lang}>{source}</span>
        </p>
      )}
      {(card.demo || maker.demo) && (
        <p className="mt-3 text-15 text-tro-7">{maker.demo ? m.demo_maker() : m.demo_product()}</p>
      )}
    </section>
  )
}
