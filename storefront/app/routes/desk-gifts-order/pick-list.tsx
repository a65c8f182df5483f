import type { GiftOrderDocument } from "@ocop/shared/gift-order"
import { lineWords } from "#app/features/parcel/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** What goes into one box, and what all boxes that are left take off the shelf. */
export function PickList({ gift: { box, lines } }: { gift: GiftOrderDocument }) {
  return (
    <section aria-labelledby="nhat-hang" className="rounded-plate border-2 border-muc p-4">
      <h2 id="nhat-hang" className="text-21">
        {m.desk_gift_pick()}
      </h2>
      <p className="mt-1 font-semibold" lang="vi">
        {m.desk_gift_box()}: {box.name}
      </p>
      <ul className="mt-3 space-y-3 md:hidden">
        {lines.map((line) => (
          <li key={`${line.name} ${line.variant_title}`} className="border-t border-tro-2 pt-2">
            <p className="font-semibold" lang="vi">
              {lineWords(line)}
            </p>
            <dl className="grid grid-cols-2 gap-x-4">
              <Number term={m.desk_gift_in_one()} n={line.count} />
              <Number term={m.desk_gift_left()} n={line.left} />
              <Number term={m.desk_gift_packed()} n={line.packed} />
              <Number term={m.desk_gift_stocked()} n={line.stocked} />
            </dl>
            <Missing line={line} />
          </li>
        ))}
      </ul>
      <table className="mt-3 hidden w-full text-left md:table">
        <thead className="border-b-[1.5px] border-muc text-15">
          <tr>
            <th scope="col" className="py-1">
              {m.desk_gift_goods()}
            </th>
            {[m.desk_gift_in_one(), m.desk_gift_left(), m.desk_gift_packed(), m.desk_gift_stocked()].map((title) => (
              <th key={title} scope="col" className="py-1 pl-3 text-right">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.name} ${line.variant_title}`} className="border-b border-tro-2">
              <th scope="row" className="py-2 font-semibold" lang="vi">
                {lineWords(line)}
                <Missing line={line} />
              </th>
              <td className="pl-3 text-right">{line.count}</td>
              <td className="pl-3 text-right">{line.left}</td>
              <td className="pl-3 text-right">{line.packed}</td>
              <td className="pl-3 text-right">{line.stocked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Number({ term, n }: { term: string; n: number }) {
  return (
    <div className="flex justify-between gap-3">
      <dt className="text-15 text-tro-7">{term}</dt>
      <dd>{n}</dd>
    </div>
  )
}

function Missing({ line: { missing, coming } }: { line: GiftOrderDocument["lines"][number] }) {
  if (missing === 0) return null
  const words = [m.desk_gift_missing({ n: missing }), ...(coming > 0 ? [m.desk_gift_coming({ n: coming })] : [])]
  return <p className="font-semibold text-son-7">{words.join(" · ")}</p>
}
