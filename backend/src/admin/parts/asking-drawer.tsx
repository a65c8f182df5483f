import { Drawer } from "@medusajs/ui"
import { useState, type ReactNode } from "react"

type AskingDrawerProps = {
  trigger: ReactNode
  title: string
  hint: string
  /** What it asks, with `DrawerFooter` at its end. It is made anew each time, and closes the drawer when it is done. */
  children: (close: () => void) => ReactNode
}

/** What is asked before something is done, beside the page. */
export function AskingDrawer({ trigger, title, hint, children }: AskingDrawerProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>{trigger}</Drawer.Trigger>
      <Drawer.Content>
        <div className="border-b px-6 py-4">
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.Description>{hint}</Drawer.Description>
        </div>
        {children(() => setOpen(false))}
      </Drawer.Content>
    </Drawer>
  )
}
