import type { ComponentProps } from "react"
import { Link } from "react-router"

export type ButtonLook = "primary" | "outline" | "quiet"

const LOOKS: Record<ButtonLook, string> = {
  primary: "button button-primary",
  outline: "button button-outline",
  quiet: "button button-quiet",
}

type ButtonProps = ComponentProps<"button"> & { look?: ButtonLook; busy?: boolean }

/** While busy it stays focusable and ignores a second press. */
export function Button({ look = "primary", busy = false, className = "", onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={`${LOOKS[look]} ${className}`}
    />
  )
}

type ButtonLinkProps = ComponentProps<typeof Link> & { look?: ButtonLook }

export function ButtonLink({ look = "primary", className = "", ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={`${LOOKS[look]} ${className}`} />
}
