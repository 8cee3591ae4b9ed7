import { KIT_EXTENSION } from '../contract/kit-extension'
import { LINK_SCHEME } from '../deep-link/parse-link'

const REQUESTS = ['--hidden', '--lookup-clipboard', '--settings']

/**
 * Arguments for a restart: those of this start (without the program), but nothing that it was asked to look
 * up or to open, and not hidden, because the agent is here.
 */
export const restartArguments = (args: readonly string[]): string[] =>
  args.filter((argument) => !isRequest(argument))

/** As start-request.ts reads them. */
function isRequest(argument: string): boolean {
  if (REQUESTS.includes(argument) || argument.startsWith(`${LINK_SCHEME}:`)) return true
  return argument.endsWith(KIT_EXTENSION) && !argument.startsWith('-')
}
