import { useEffect, useState } from "react"
import { m } from "#app/i18n/paraglide/messages.js"

/** On phones, once the button has scrolled away upwards: its price and a second button of the same form. */
export function BuyBar({ price, form }: { price: string; form: string }) {
  const [isShown, show] = useState(false)

  useEffect(() => {
    const target = document.getElementById(form)
    if (target === null) return
    // With all that lies below the window counted as seen, the form is out of sight only above it.
    const observer = new IntersectionObserver(([entry]) => show(entry?.isIntersecting === false), {
      rootMargin: "0px 0px 100000px 0px",
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [form])

  if (!isShown) return null
  return (
    <div className="buy-bar no-print fixed inset-x-0 bottom-0 z-10 flex h-14 items-center justify-between gap-3 border-t-2 border-muc bg-gao px-4 lg:hidden">
      <span className="text-18 font-bold">{price}</span>
      <button type="submit" form={form} className="button button-primary">
        {m.cart_add()}
      </button>
    </div>
  )
}
