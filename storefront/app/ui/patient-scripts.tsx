import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from "react"
import { Scripts } from "react-router"

/**
 * The scripts of a page, which let styles, fonts and pictures go first: every page can be read and used before they
 * have come. `Scripts` has no word for that, so it is put on the links that it makes.
 */
export function PatientScripts() {
  const scripts: ReactElement<{ children?: ReactNode }> | null = Scripts({})
  return scripts && <>{Children.map(scripts.props.children, withPatience)}</>
}

function withPatience(element: ReactNode): ReactNode {
  return isValidElement<{ rel?: string; fetchPriority?: string }>(element) && element.props.rel === "modulepreload"
    ? cloneElement(element, { fetchPriority: "low" })
    : element
}
