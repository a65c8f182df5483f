import type { ShownBasket } from "#app/features/basket/shown.ts"
import { Definition } from "#app/features/checkout/definition.tsx"
import { m } from "#app/i18n/paraglide/messages.js"

/** To whom and where to, once more before the money. `phone` is written as people read it. */
export function RecipientSummary({ basket, phone }: { basket: ShownBasket; phone: string }) {
  const { contact, destination } = basket
  if (contact === null || destination === null) return null
  const edit = { to: "/dat-hang", label: m.checkout_edit() }
  return (
    <dl className="border-t-[1.5px] border-muc">
      <Definition term={m.checkout_recipient()} edit={{ ...edit, words: m.checkout_edit_recipient() }}>
        <span className="font-semibold">{contact.name}</span>
        <br />
        {phone}
        {contact.email !== "" && (
          <>
            <br />
            {contact.email}
          </>
        )}
      </Definition>
      <Definition term={m.checkout_address()} edit={{ ...edit, words: m.checkout_edit_address() }}>
        {contact.street}
        <br />
        {m.basket_place({ commune: destination.commune, province: destination.province })}
      </Definition>
      {contact.note !== "" && (
        <Definition term={m.checkout_note()}>
          <span className="whitespace-pre-line">{contact.note}</span>
        </Definition>
      )}
    </dl>
  )
}
