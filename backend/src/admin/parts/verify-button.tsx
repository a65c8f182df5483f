import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useReason } from "./problem"
import { useWords } from "./use-words"

type VerifyButtonProps = {
  title: string
  text: string
  /** Whoever wrote it down waits for somebody else. */
  isOwnDraft: boolean
  onVerify: () => Promise<unknown>
  onDone: () => Promise<void>
}

/** Says, once asked again, that what was written down is what the paper has. */
export function VerifyButton({ title, text, isOwnDraft, onVerify, onDone }: VerifyButtonProps) {
  const { say } = useWords()
  const reasonOf = useReason()
  const ask = usePrompt()
  const { mutate, isPending } = useMutation({
    mutationFn: onVerify,
    onSuccess: onDone,
    onError: (error) => toast.error(say("failed", { reason: reasonOf(error) })),
  })
  if (isOwnDraft) return <Text className="txt-small text-ui-fg-subtle max-w-56">{say("star_own_draft")}</Text>
  const verify = async () => {
    const confirmText = say("star_verify")
    const isSure = await ask({
      variant: "confirmation",
      title,
      description: text,
      confirmText,
      cancelText: say("cancel"),
    })
    if (isSure) mutate()
  }
  return (
    <Button isLoading={isPending} onClick={() => void verify()}>
      {say("star_verify")}
    </Button>
  )
}
