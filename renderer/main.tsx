import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import { isSettingsHash } from '../electron/contract/settings-section'
import { startI18n } from './i18n/i18n'
import { Panel } from './lookup/panel'
import { firstValues } from './topic'

const root = document.getElementById('root')
if (root !== null) {
  startI18n()
  void open(root)
}

/** One page for both windows; only the panel's code is loaded before its first paint. */
async function open(element: HTMLElement) {
  const isSettings = isSettingsHash(location.hash)
  const Page = isSettings ? (await import('./settings/settings-page')).SettingsPage : Panel
  await firstValues
  document.body.dataset.page = isSettings ? 'settings' : 'panel'
  createRoot(element).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
}
