import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** Where one is in the order; what was done can be opened again. */
export function CheckoutSteps({ step }: { step: 1 | 2 }) {
  const steps = [
    { to: "/dat-hang", label: m.checkout_delivery() },
    { to: "/dat-hang/thanh-toan", label: m.checkout_payment() },
  ]
  return (
    <nav aria-label={m.checkout_steps()}>
      <ol className="flex flex-wrap gap-x-6 gap-y-1 text-15">
        {steps.map(({ to, label }, index) => (
          <li
            key={to}
            aria-current={index + 1 === step ? "step" : undefined}
            className={`flex items-center gap-2 ${index + 1 === step ? "font-bold" : "text-tro-7"}`}
          >
            <span
              aria-hidden="true"
              className={`grid size-6 place-items-center rounded-full border-[1.5px] border-muc text-13 font-bold ${index + 1 === step ? "bg-hanh-7 text-gao" : "bg-gao text-muc"}`}
            >
              {index + 1}
            </span>
            {index + 1 < step ? <Link to={href(to)}>{label}</Link> : label}
          </li>
        ))}
      </ol>
    </nav>
  )
}
