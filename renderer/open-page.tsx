import { type ComponentType, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import type { WindowName } from '../electron/contract/windows'
import { openTopics } from './topic'

/** Draws a window's page once what main has published is there: its first paint is not an empty one. */
export async function openPage(name: WindowName, Page: ComponentType): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) return
  const opened = openTopics(name)
  await opened
  document.body.dataset.page = name
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
}
