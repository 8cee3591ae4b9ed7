import { expect, it } from 'vitest'
import { openQuestion, PLATFORM_SITE } from '../../../electron/authorise/question'
import { detailOf } from '../../support/texts'

const PAGE = 'https://shop.example/oauth?x=1'

it.each([
  ['the platform’s own site', PLATFORM_SITE, []],
  ['another page of that site', `${PLATFORM_SITE}authorize?x=1`, []],
  ['a site that was confirmed', PAGE, ['https://shop.example']],
])('nothing is asked about %s', (_name, url, confirmed) => {
  expect(openQuestion(url, confirmed)).toBeNull()
})

it.each([
  ['no site confirmed', []],
  ['another port', ['https://shop.example:8443']],
  ['another protocol', ['http://shop.example']],
  ['a name that begins alike', ['https://shop.example.attacker.example']],
])('a new site is asked about: %s', (_name, confirmed) => {
  const question = openQuestion(PAGE, confirmed)
  expect(detailOf(question)?.zh).toContain(`网站：https://shop.example\n\n${PAGE}\n`)
  expect(detailOf(question)?.en).toContain(`Site: https://shop.example\n\n${PAGE}\n`)
})
