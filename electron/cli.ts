import { runTerminal } from './app/terminal'

process.exitCode = await runTerminal(process.argv.slice(2), 'npm run dial --')
