import type { ReactNode } from "react"
import { m } from "#app/i18n/paraglide/messages.js"
import { StatusProvider, StatusRegion } from "#app/ui/status.tsx"
import { useHydrated } from "#app/ui/use-hydrated.ts"
import { ArrivalFocus } from "./arrival-focus.tsx"
import { Footer, type Support } from "./footer.tsx"
import { Header } from "./header.tsx"
import { ProgressBar } from "./progress-bar.tsx"

type ShellProps = {
  basketCount: number
  customerEmail: string | null
  support?: Support | null
  /** Where the page is about one thing only (checkout), the header drops its search. */
  isQuiet?: boolean
  children: ReactNode
}

/** What stands around every page: skip link, header, the page, footer, and the page's one polite voice. */
export function Shell({ basketCount, customerEmail, support = null, isQuiet = false, children }: ShellProps) {
  const hydrated = useHydrated()
  return (
    <StatusProvider>
      <div className={`flex min-h-dvh flex-col ${hydrated ? "has-script" : ""}`}>
        <a
          href="#noi-dung"
          className="button button-primary sr-only no-print focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:inline-flex"
        >
          {m.skip_to_content()}
        </a>
        <ProgressBar />
        <Header basketCount={basketCount} isQuiet={isQuiet} />
        <main id="noi-dung" tabIndex={-1} className="grow pb-16 outline-none">
          {children}
        </main>
        <Footer customerEmail={customerEmail} support={support} />
        <StatusRegion />
        <ArrivalFocus />
      </div>
    </StatusProvider>
  )
}
