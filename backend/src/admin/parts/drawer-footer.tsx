import { Button, Drawer } from "@medusajs/ui"
import { useWords } from "./use-words"

type DrawerFooterProps = {
  action: string
  isPending: boolean
  isDanger?: boolean
  isDisabled?: boolean
  /** What is done; without it the form around it is sent. */
  onAct?: () => void
}

/** Away, or on: the two buttons under what a drawer asks. */
export function DrawerFooter({ action, isPending, isDanger = false, isDisabled = false, onAct }: DrawerFooterProps) {
  const { say } = useWords()
  return (
    <Drawer.Footer>
      <Drawer.Close asChild>
        <Button variant="secondary">{say("cancel")}</Button>
      </Drawer.Close>
      <Button
        type={onAct ? "button" : "submit"}
        variant={isDanger ? "danger" : "primary"}
        disabled={isDisabled}
        isLoading={isPending}
        onClick={onAct}
      >
        {action}
      </Button>
    </Drawer.Footer>
  )
}
