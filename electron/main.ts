import { app, dialog } from 'electron'
import { loadReader, openMachinePolicy } from './app/policy'
import { start } from './app/start'
import { LINK_SCHEME } from './deep-link/parse-link'
import { policyPlace } from './policy/place'
import { hardenProcess } from './security/harden'
import { unsafeSwitch } from './security/unsafe-switches'
import { readFilesAhead } from './settings/files'
import { takesFiles } from './settings/small-file'
import { identifyApp } from './startup/app-id'
import { failOnce, UnsafeSwitch } from './startup/cannot-start'
import { watchDefects } from './startup/defects'
import { receiveHandOvers } from './startup/hand-overs'
import { keepSessionData, openLocalFolder } from './startup/local-folder'
import { isLockHeld, takeLock } from './startup/lock'
import { canBeTold, parseStart } from './startup/start-request'
import { startInTerminal, terminalArguments } from './startup/terminal-start'

const terminal = terminalArguments(process.argv)
const openPolicy = (userData: string) => openMachinePolicy(place, userData, loadReader)
const place = policyPlace({
  ...{ platform: process.platform, argv: process.argv, userId: process.getuid?.() },
  isPackaged: app.isPackaged,
})
if (terminal === null) startApp()
else void startInTerminal(app, process, loadTerminal, terminal)

/** The lock comes first: a second start only sends a message to the first. */
function startApp() {
  const request = parseStart(process.argv, LINK_SCHEME)
  const handOvers = receiveHandOvers(app)
  const fail = failOnce({ app, dialog })
  const reportDefects = watchDefects(process, fail)
  const refused = unsafeSwitch(app.commandLine)
  const isAcceptable = refused === null && canBeTold(process.argv)
  const userData = app.getPath('userData')
  const local = openLocalFolder(app, process)
  const hasLock = isAcceptable && takeLock(app, local ?? userData, request)
  const isFirst = () => hasLock || !isLockHeld(local ?? userData, process.platform)

  // Before `ready`, Linux shows no box.
  if (refused !== null) app.whenReady().then(() => fail(new UnsafeSwitch(refused)))
  else if (isAcceptable && isFirst()) {
    identifyApp(app, process.platform)
    hardenProcess()
    // Without the lock, another may use it.
    if (hasLock && local !== null) keepSessionData(app, local)
    // Read while Chromium starts.
    const read = [openPolicy(userData), readFilesAhead(userData), takesFiles(userData)] as const
    Promise.all([...read, app.whenReady()])
      .then(([policy, files, isOpen]) =>
        start({ request, handOvers, fail, policy, files, canWrite: hasLock && isOpen }),
      )
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
