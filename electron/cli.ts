import { openMachinePolicy } from './app/policy'
import { runTerminal } from './app/terminal'
import { policyPlace } from './policy/place'

const place = policyPlace({
  ...{ platform: process.platform, userId: process.getuid?.() },
  // The machine's own, whatever the arguments are.
  ...{ argv: [], isPackaged: true },
})
process.exitCode = await runTerminal(process.argv.slice(2), 'npm run dial --', (userData) =>
  openMachinePolicy(place, userData, () => import('./app/policy-reader')),
)
