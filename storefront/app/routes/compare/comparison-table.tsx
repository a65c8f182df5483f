import { Link } from "react-router"
import { useToday } from "#app/features/day/use-today.ts"
import { comparePath } from "#app/features/catalogue/compare.ts"
import { EnglishName } from "#app/features/catalogue/product-card.tsx"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { GoodsPicture } from "#app/ui/picture.tsx"
import type { Compared, Comparison } from "./read-comparison.server.ts"
import { rowsOf, type Row } from "./rows.tsx"

const FIRST = "sticky left-0 z-1 border-r-[1.5px] border-muc"

/**
 * Goods side by side, one fact a row. On phones the names of the facts stay while the goods pass by; what has the focus
 * stops beside them, not under them.
 */
export function ComparisonTable({ comparison: { products, onlyDifferent, q } }: { comparison: Comparison }) {
  const today = useToday()
  const rows = rowsOf(products, today)
  const shown = onlyDifferent ? rows.filter((row) => !isSame(row)) : rows
  const handles = products.map(({ card }) => card.handle)
  const searched: Record<string, string> = q === "" ? {} : { q }
  const kept: Record<string, string> = onlyDifferent ? { khac: "1", ...searched } : searched
  return (
    <>
      {products.length > 1 && (
        <p className="mt-3">
          <Link
            to={href(comparePath(handles, onlyDifferent ? searched : { khac: "1", ...searched }))}
            className="chip min-h-11 px-4 text-15"
          >
            {onlyDifferent ? m.compare_all_rows() : m.compare_only_different()}
          </Link>
        </p>
      )}
      <div
        role="region"
        aria-labelledby="bang-so-sanh"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        className="field-ink relative mt-4 scroll-pl-24 overflow-x-auto rounded-plate sm:scroll-pl-38"
      >
        <table className="w-full lg:table-fixed border-separate border-spacing-0 text-left text-15">
          <caption id="bang-so-sanh" className="sr-only">
            {m.compare_caption()}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={`${FIRST} w-[5.5rem] min-w-[5.5rem] bg-cam p-2 align-bottom sm:w-36 sm:p-3`}>
                {m.compare_fact()}
              </th>
              {products.map((product) => (
                <ProductHead
                  key={product.card.handle}
                  product={product}
                  remove={comparePath(
                    handles.filter((handle) => handle !== product.card.handle),
                    kept,
                  )}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.label} className={products.length > 1 && isSame(row) ? "text-tro-7" : ""}>
                <th
                  scope="row"
                  className={`${FIRST} border-t-[1.5px] bg-cam p-2 align-top text-13 leading-snug font-semibold text-muc sm:p-3 sm:text-15`}
                >
                  {row.label}
                </th>
                {row.cells.map(({ node }, index) => (
                  <td
                    key={handles[index]}
                    className="border-t-[1.5px] border-l border-l-tro-2 border-t-muc p-2 align-top leading-snug first-of-type:border-l-0 sm:p-3"
                  >
                    {node}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function isSame({ cells }: Row): boolean {
  return cells.length > 1 && cells.every(({ text }) => text === cells[0]?.text)
}

function ProductHead({ product: { card }, remove }: { product: Compared; remove: string }) {
  const lang = langOfName()
  return (
    <th
      scope="col"
      className="min-w-[7.5rem] border-l border-tro-2 p-2 align-top font-normal first-of-type:border-l-0 sm:min-w-44 sm:p-3"
    >
      <GoodsPicture
        picture={card.picture}
        name={null}
        size={160}
        sizes="(min-width: 640px) 160px, 104px"
        eager
        className="max-w-40 rounded-plate border-[1.5px] border-muc"
      />
      <Link
        to={href(`/san-pham/${card.handle}`)}
        lang={lang}
        className="mt-2 block leading-snug font-semibold text-muc sm:text-16"
      >
        {card.name}
      </Link>
      <EnglishName name={card.name_en} className="text-13" />
      <Link to={href(remove)} className="mt-1 inline-flex min-h-11 items-center gap-1 text-13">
        <Icon name="x" size={16} />
        <span>
          {m.compare_remove()}
          <span className="sr-only" lang={lang}>
            : {card.name}
          </span>
        </span>
      </Link>
    </th>
  )
}
