import type { PackingDocument } from "@ocop/shared/gift-order"
import { Form, Link, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { dressWords } from "#app/features/gift-order/dress-words.ts"
import { lineWords } from "#app/features/parcel/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

type OrderBoxesProps = Pick<PackingDocument, "orders"> & { day: string; root: string; formKey: string }

/** What goes into the boxes of each order, and the button that takes it off the shelf as one wave. */
export function OrderBoxes({ orders, day, root, formKey }: OrderBoxesProps) {
  const sending = useNavigation().formData?.get("order")
  return (
    <section aria-labelledby="xep-hop">
      <h3 id="xep-hop" className="text-18 font-semibold">
        {m.desk_packing_boxes()}
      </h3>
      <ul className="mt-2 grid gap-3 md:grid-cols-2">
        {orders.map((order) => (
          <li key={order.code} className="field-ink min-w-0 rounded-plate p-4">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link to={href(`${root}/${order.code}`)} className="inline-flex min-h-11 items-center text-18 font-bold">
                {order.code}
              </Link>
              <span className="font-semibold">{m.desk_packing_order(order)}</span>
            </p>
            <p lang="vi">{dressWords(order)}</p>
            {order.hides_prices && <p className="text-15">{m.desk_gift_hides_prices()}</p>}
            <p className="text-15 text-tro-7" lang="vi">
              {order.sender === "" ? m.desk_gifts_from_payer(order) : m.desk_gifts_from(order)}
            </p>
            <ul className="mt-2 border-t border-tro-2">
              {order.goods.map((each) => (
                <li key={`${each.name} ${each.variant_title}`} className="border-b border-tro-2 py-1">
                  <span className="font-semibold" lang="vi">
                    {lineWords(each)}
                  </span>
                  <span className="block text-15">{m.desk_packing_each(each)}</span>
                </li>
              ))}
            </ul>
            <Form method="post" className="mt-3">
              <input type="hidden" name="key" value={`${formKey}-${order.code}`} />
              <input type="hidden" name="order" value={order.code} />
              <input type="hidden" name="day" value={day} />
              <SubmitButton pending={sending === order.code} className="w-full">
                {m.desk_packing_wave(order)}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
