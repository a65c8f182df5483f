import { Label } from "@medusajs/ui"
import { useId } from "react"

type FileInputProps = { label: string; name: string; accept: string; onChange?: () => void }

/** The browser's own control, whose words are the browser's. */
export function FileInput({ label, name, accept, onChange }: FileInputProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id}>{label}</Label>
      <input
        id={id}
        name={name}
        type="file"
        required
        accept={accept}
        onChange={onChange}
        className="txt-small file:txt-compact-small-plus file:border-ui-border-base file:bg-ui-bg-base file:text-ui-fg-base focus-visible:shadow-borders-focus w-full rounded-md outline-none file:mr-3 file:cursor-pointer file:rounded-md file:border file:border-solid file:px-3 file:py-1.5"
      />
    </div>
  )
}
