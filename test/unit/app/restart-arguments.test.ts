import { expect, it } from 'vitest'
import { restartArguments } from '../../../electron/app/restart-arguments'

it.each([
  '--hidden',
  '--lookup-clipboard',
  '--settings',
  'workcard-dialer://lookup?id=1',
  '/home/a/one desk.workcard-kit',
  'file:///home/a/desk.workcard-kit',
  'desk.workcard-kit',
])('%s is not asked for again', (request) => {
  expect(restartArguments(['.', request, '--ozone-platform=x11'])).toEqual([
    '.',
    '--ozone-platform=x11',
  ])
})

it('keeps the switches of the start, in their order', () => {
  const switches = [
    '--ozone-platform=x11',
    '--user-data-dir=/home/a b/desk.workcard-kit',
    '--hidden-x',
    '--lang=zh',
  ]
  expect(restartArguments(switches)).toEqual(switches)
})
