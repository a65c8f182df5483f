import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"

/** Where the basket of a point takes what is put into it. */
export const pointBasketPath = (handle: string) => href(`/diem-ban/${handle}/gio-hang`)

type BuyBoxProps = { name: string; /** Of the form, where the button stands outside of it. */ form?: string }

/** Puts a ready box into the basket of its point as it is. */
export function BuyBoxButton({ name, ...of }: BuyBoxProps) {
  return (
    <Button look="outline" name="intent" value="add" {...of}>
      {m.box_buy()}
      <span className="sr-only" lang={langOfName()}>
        : {name}
      </span>
    </Button>
  )
}

type BuyBoxFormProps = { handle: string; variant_id: string; name: string }

export function BuyBoxForm({ handle, variant_id, name }: BuyBoxFormProps) {
  return (
    <form method="post" action={pointBasketPath(handle)}>
      <input type="hidden" name="variant_id" value={variant_id} />
      <BuyBoxButton name={name} />
    </form>
  )
}
