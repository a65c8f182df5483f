import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

/** The frame of what stands on one of core's own pages. */
export function DeskCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Container className="divide-y p-0" data-desk>
      <div className="px-6 py-4">
        <Heading level="h2">{title}</Heading>
      </div>
      {children}
    </Container>
  )
}
