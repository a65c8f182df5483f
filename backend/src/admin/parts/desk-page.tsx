import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { ListFileLinks, type ListFiles } from "./list-files"

type DeskPageProps = {
  title: ReactNode
  hint?: string
  actions?: ReactNode
  /** Of a screen that is a list. */
  files?: ListFiles
  children: ReactNode
}

/** The frame of one of our screens. */
export function DeskPage({ title, hint, actions, files, children }: DeskPageProps) {
  return (
    <Container className="divide-y p-0" data-desk>
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="max-w-2xl">
          <Heading level="h1">{title}</Heading>
          {hint && <Text className="text-ui-fg-subtle">{hint}</Text>}
        </div>
        {actions}
      </div>
      {children}
      {files && <ListFileLinks {...files} />}
    </Container>
  )
}
