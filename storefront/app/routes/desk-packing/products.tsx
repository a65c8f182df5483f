import type { PackingDocument } from "@ocop/shared/gift-order"
import { lineWords } from "#app/features/parcel/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"

type Product = PackingDocument["products"][number]

/** How many of each kind are fetched from the shelf, and where they do not suffice. */
export function Products({ products }: Pick<PackingDocument, "products">) {
  const needed = products.filter(({ quantity }) => quantity > 0)
  const columns = [
    m.desk_packing_need(),
    m.desk_packing_stocked(),
    ...(needed.some(({ before }) => before > 0) ? [m.desk_packing_before()] : []),
    m.desk_packing_missing(),
  ]
  const hasBefore = columns.length === 4
  const numbersOf = ({ quantity, stocked, before, missing }: Product) =>
    hasBefore ? [quantity, stocked, before, missing] : [quantity, stocked, missing]
  return (
    <section aria-labelledby="nhat-tu-ke" className="rounded-plate border-2 border-muc p-4">
      <h3 id="nhat-tu-ke" className="text-18 font-semibold">
        {m.desk_packing_products()}
      </h3>
      <ul className="md:hidden">
        {needed.map((product) => (
          <li key={product.variant_id} className="border-t border-tro-2 py-2">
            <p className="flex items-baseline justify-between gap-3">
              <span className="min-w-0 font-semibold" lang="vi">
                {lineWords(product)}
              </span>
              <span className="text-21 font-bold">{product.quantity}</span>
            </p>
            <p className="text-15 text-tro-7">
              {columns
                .slice(1, -1)
                .map((column, n) => `${column}: ${numbersOf(product)[n + 1] ?? 0}`)
                .join(" · ")}
            </p>
            <Missing n={product.missing} />
          </li>
        ))}
      </ul>
      <table className="mt-2 hidden w-full text-left md:table">
        <thead className="border-b-[1.5px] border-muc text-15">
          <tr>
            <th scope="col" className="py-1">
              {m.desk_gift_goods()}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1 pl-3 text-right">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {needed.map((product) => (
            <tr key={product.variant_id} className="border-b border-tro-2">
              <th scope="row" className="py-2 font-semibold" lang="vi">
                {lineWords(product)}
              </th>
              {numbersOf(product).map((number, n, { length }) => (
                <td
                  key={columns[n]}
                  className={`pl-3 text-right ${n === length - 1 && number > 0 ? "font-bold text-son-7" : ""} ${n === 0 ? "text-18 font-bold" : ""}`}
                >
                  {number}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Missing({ n }: { n: number }) {
  return n === 0 ? null : <p className="font-semibold text-son-7">{m.desk_gift_missing({ n })}</p>
}
