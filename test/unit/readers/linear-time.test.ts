import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { htmlText } from '../../../electron/clipboard/html-text'
import { requests } from '../../../electron/contract/ipc'
import { keychainFault } from '../../../electron/credentials/keychain-fault'
import { parseLink } from '../../../electron/deep-link/parse-link'
import { cleanKey, keyProblem } from '../../../electron/domain/credentials'
import { parseCredentials } from '../../../electron/domain/credentials-input'
import { oneLine } from '../../../electron/domain/one-line'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { plainText, visibleText, visibleWords } from '../../../electron/domain/safe-text'
import { senderWindow } from '../../../electron/ipc/sender-window'
import { parseHttpDate } from '../../../electron/net/answer'
import { headerParameters } from '../../../electron/sandbox-gateway/header-parameters'
import { multipartFields } from '../../../electron/sandbox-gateway/multipart'
import { isOwnHost } from '../../../electron/sandbox-gateway/own-host'
import { readArguments } from '../../../electron/sandbox-gateway/terminal-arguments'
import { readPasted } from '../../../electron/session-renewal/read-result'
import { parseSettings } from '../../../electron/settings/parse'
import { asStartRequest, parseStart } from '../../../electron/startup/start-request'
import { parseTerminal } from '../../../electron/terminal/arguments'
import { escapeForTerminal } from '../../../electron/terminal/escape-for-terminal'
import { readToken } from '../../../electron/top/read-token'
import { answered as answeredBytes } from '../../support/answered'
import { growth, LINEAR } from '../../support/growth'

const ORIGINS = { panel: 'app://panel', settings: 'app://settings' }

const bytes = (text: string) => new TextEncoder().encode(text)
const answered = (body: string) => answeredBytes(bytes(body))
const token = (members: object) => readToken(JSON.stringify({ access_token: 'abc', ...members }), 0)
const inJson = (text: string) => JSON.stringify(text).slice(1, -1)

/** Everything that reads a text from outside: clipboard, link, gateway, settings, a page, the terminal. */
const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['a link', parseLink],
  ['a pasted result of an authorisation', readPasted],
  ['the address in a pasted result', (text) => readPasted(`https://a/?${text}`)],
  ['the account of a session', (text) => token({ taobao_user_nick: text })],
  ['a Session Key of the platform', (access_token) => token({ access_token })],
  ['the clipboard’s HTML', htmlText],
  ['tags of the clipboard’s HTML', (text) => htmlText(`<a ${text}`)],
  ['lines of the clipboard’s HTML', (text) => htmlText(`<pre>${text}`)],
  ['a script in the clipboard’s HTML', (text) => htmlText(`<script>${text}`)],
  ['the query of a link', (text) => parseLink(`workcard-dialer://lookup?id=${text}`)],
  ['the arguments of a start', (text) => parseStart([text, text], 'workcard-dialer')],
  ['what a second start hands over', (link) => asStartRequest({ link })],
  ['a page’s text', (text) => z.safeParse(requests['lookup.request'].args, [text])],
  ['a page’s candidate', (text) => z.safeParse(requests['lookup.choose'].args, [text])],
  ['a page’s address', (url) => senderWindow(() => ({ url, parent: null }), ORIGINS)],
  [
    'a page’s profile',
    (text) =>
      z.safeParse(requests['profile.save'].args, [
        { ...DEMO_PROFILE, customGatewayUrl: text, authoriseUrl: text, name: text },
      ]),
  ],
  ['a settings file', parseSettings],
  ['a text of the settings', (text) => parseSettings(`{"language":"${inJson(text)}"}`)],
  ['a key', (text) => keyProblem(cleanKey(text))],
  ['credentials', (text) => parseCredentials(bytes(text))],
  ['credentials as JSON', (text) => parseCredentials(bytes(`{"appKey":"${inJson(text)}"}`))],
  ['a keychain’s message', keychainFault],
  ['the terminal’s arguments', (text) => [parseTerminal([text]), readArguments([text])]],
  ['an option of the terminal', (text) => parseTerminal([`--${text}`])],
  ['what the terminal prints', escapeForTerminal],
  [
    'what is shown',
    (text) => [visibleText(text), visibleWords(text), plainText(text), oneLine(text)],
  ],
  ['an answer', answered],
  ['an answer in JSON', (text) => answered(`{"a":${text}`)],
  [
    'a number in JSON',
    (text) => answered(`{"result":{"success":true,"result_data":"${inJson(text)}"}}`),
  ],
  [
    'an error in JSON',
    (text) =>
      answered(
        `{"error_response":{"code":29,"sub_code":"${inJson(text)}","sub_msg":"${inJson(text)}","request_id":"${inJson(text)}"}}`,
      ),
  ],
  ['strings that need mending', (text) => answered(`{"error_response":{"msg":"\\x41${text}"}}`)],
  ['an answer in XML', (text) => answered(`<error_response><msg>${text}</msg></error_response>`)],
  ['an answer after a declaration', (text) => answered(`<?xml ${text}?><error_response>`)],
  ['an answer that was cut off', (text) => answered(`{"result":"${text}`)],
  ['a Date header', parseHttpDate],
  ['a header’s parameters', headerParameters],
  ['a Host header', (text) => isOwnHost(text, 8123)],
  [
    'a multipart body',
    (text) => multipartFields('multipart/form-data; boundary=a', bytes(`--a\r\n${text}\r\n--a--`)),
  ],
  [
    'the type of a multipart body',
    (text) => multipartFields(`multipart/form-data; ${text}`, bytes('')),
  ],
  [
    'the headers of a part',
    (text) =>
      multipartFields(
        'multipart/form-data; boundary=a',
        bytes(`--a\r\ncontent-disposition: form-data; ${text}\r\n\r\n\r\n--a--`),
      ),
  ],
]

const PIECES = [
  ...["\\'", '"\n', '{"\\', '\u0301', 'e\u0301\u0301', 'boundary', '\r\n--a '],
  ...['1', 'a', ' ', '-', '/', '"', '\\', '\\u', '\\"', '%', '%2', '&', '&#', '&a;', '=', ';'],
  ...['<', '</', '<a>', '<!--', ']]>', '<a b="', '[', '{"a":', '":"', ',', ', ', 'a=', '; a="'],
  ...[
    '\n',
    '\r\n',
    '\r\n--a',
    '\t',
    '\0',
    '\u202e',
    '\u200b',
    '工',
    'workcard-dialer:',
    '://',
    '?',
  ],
  ...['%25', '%5c%75', '&amp;', '&#0', 'session-', 'session-key-', 'c2Vzc2lv', '73657373'],
  ...['<td>', '<table>', '<p>', '</script', '= ', '="', '<td colspan=9', '<pre>\n', ' \t'],
  ...['auth', 'isv.', 'ban will last for 1', '--', '12345678', 'app-secret', '{"result":'],
]

const SHORT = 20_000

// The limit only ends what would never end: a busy machine needs longer for the same work.
describe.each(READERS)('the time of %s', { timeout: 120_000 }, (_name, read) => {
  it('grows with the length only, whatever it is made of', async () => {
    for (const piece of PIECES) {
      for (const tail of ['', '!']) {
        const of = (length: number) => piece.repeat(length / piece.length) + tail
        const found = await growth(read, of(SHORT), of(8 * SHORT))
        expect(found, JSON.stringify(piece)).toBeLessThan(LINEAR)
      }
    }
  })
})
