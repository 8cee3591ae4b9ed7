import { type ComponentType, type ReactNode, StrictMode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import type { WindowName } from '../electron/contract/windows'
import { openTopics } from './topic'

/**
 * Draws a window's page once what main has published is there: its first paint is not an empty one.
 * Resolves when it is drawn and its effects have run.
 */
export async function openPage(name: WindowName, Page: ComponentType): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) return
  await openTopics(name)
  await new Promise<void>((resolve) => {
    createRoot(root).render(
      <StrictMode>
        <Drawn then={resolve}>
          <Page />
        </Drawn>
      </StrictMode>,
    )
  })
  root.removeAttribute('aria-busy')
}

interface DrawnProps {
  readonly then: () => void
  readonly children: ReactNode
}

function Drawn({ then, children }: DrawnProps) {
  useEffect(then, [then])
  return children
}
