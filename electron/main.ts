import { app, dialog } from 'electron'
import { loadReader, openMachinePolicy } from './app/policy'
import { start } from './app/start'
import { receiveLinks } from './deep-link/links'
import { LINK_SCHEME } from './deep-link/parse-link'
import { policyPlace } from './policy/place'
import { hardenProcess } from './security/harden'
import { unsafeSwitch } from './security/unsafe-switches'
import { readFilesAhead } from './settings/files'
import { identifyApp } from './startup/app-id'
import { failOnce, UnsafeSwitch } from './startup/cannot-start'
import { watchDefects } from './startup/defects'
import { isLockHeld } from './startup/lock'
import { keepSessionData } from './startup/session-data'
import { canBeTold, parseStart } from './startup/start-request'
import { startInTerminal, terminalArguments } from './startup/terminal-start'

const { platform, env } = process
const terminal = terminalArguments(process.argv)
const openPolicy = (userData: string) => openMachinePolicy(place, userData, loadReader)
const place = policyPlace({
  ...{ platform, argv: process.argv, userId: process.getuid?.() },
  isPackaged: app.isPackaged,
})
if (terminal === null) startApp()
else void startInTerminal(app, process, loadTerminal, terminal)

/** The lock comes first: a second start only sends a message to the first. */
function startApp() {
  const request = parseStart(process.argv, LINK_SCHEME)
  const links = receiveLinks(app)
  const fail = failOnce({ app, dialog })
  const reportDefects = watchDefects(process, fail)
  const refused = unsafeSwitch(app.commandLine)
  const isAcceptable = refused === null && canBeTold(process.argv)
  const hasLock = isAcceptable && app.requestSingleInstanceLock(request)
  const userData = app.getPath('userData')
  const isFirst = () => hasLock || !isLockHeld(userData, platform)

  // Before `ready`, Linux shows no box.
  if (refused !== null) app.whenReady().then(() => fail(new UnsafeSwitch(refused)))
  else if (isAcceptable && isFirst()) {
    identifyApp(app, platform)
    hardenProcess()
    // Who names a folder for user data wants all of them there; without the lock, another may use the cache.
    if (hasLock && !app.commandLine.hasSwitch('user-data-dir'))
      keepSessionData(app, { platform, env, home: app.getPath('home'), userData })
    // Read while Chromium starts.
    Promise.all([openPolicy(userData), readFilesAhead(userData), app.whenReady()])
      .then(([policy, files]) => start({ request, links, hasLock, fail, policy, files }))
      .then((log) => reportDefects((defect) => log({ event: 'unexpected', ...defect })))
      .catch(fail)
  } else app.quit()
}

async function loadTerminal() {
  const { runTerminal } = await import('./app/terminal-commands')
  return {
    runTerminal: (args: readonly string[], command: string) =>
      runTerminal(args, command, openPolicy),
  }
}
