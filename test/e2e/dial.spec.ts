import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DEFAULT_DIAL, type DialSettings } from '../../electron/contract/dial'
import { expect, test } from '../support/app'
import { customGateway } from '../support/custom-gateway'
import { desktopWith } from '../support/desktop-programs'
import { type RecordingProgram, recordingProgram } from '../support/recording-program'

const dialWith = (dial: Partial<DialSettings>) => ({ dial: { ...DEFAULT_DIAL, ...dial } })

const PHONE = ['tel', 'sip', 'callto']

/** The demo's work cards and what the platform would say for them. */
const RAW: Readonly<Record<string, string>> = {
  11111222: '17788889898',
  11111223: '17788889898-1234',
  11111224: '700101234567890',
  11111225: '0571-88888888',
}

async function lookUp(panel: Page, id: string, raw = RAW[id] ?? '') {
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill(id)
  await field.press('Enter')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveAttribute('data-number', raw)
}

const dialButton = (panel: Page) => panel.getByRole('button', { name: '拨打', exact: true })

/** What the page's world can ask for, whether a button is there or not. */
const dialOverBridge = (panel: Page, id: string): Promise<unknown> =>
  panel.evaluate(
    (workcardId) => Reflect.get(window, 'workcardDialer')['lookup.dial'](workcardId),
    id,
  )

test.describe('through the system', () => {
  // Electron opens an address by `xdg-open` from the PATH: this one writes down what it is given.
  let opener: RecordingProgram
  let env: Record<string, string>
  test.beforeEach(({ browserName: _ }, info) => {
    const folder = info.outputPath('bin')
    opener = recordingProgram(join(folder, 'xdg-open'))
    const desktop = desktopWith(info.outputPath('desktop'), opener, PHONE)
    env = { ...desktop, PATH: `${folder}:${process.env.PATH}` }
  })

  for (const [target, urls] of [
    [
      dialWith({ target: 'tel' }),
      [
        ['11111222', 'tel:17788889898'],
        ['11111223', 'tel:17788889898,,1234%23'],
        ['11111224', 'tel:700101234567890'],
        ['11111225', 'tel:057188888888'],
      ],
    ],
    [
      dialWith({ target: 'sip', sipHost: 'pbx.example:5060' }),
      [
        ['11111222', 'sip:17788889898@pbx.example:5060'],
        ['11111223', 'sip:17788889898@pbx.example:5060'],
        ['11111225', 'sip:057188888888@pbx.example:5060'],
      ],
    ],
    [
      dialWith({ target: 'callto' }),
      [
        ['11111222', 'callto:17788889898'],
        ['11111224', 'callto:700101234567890'],
      ],
    ],
  ] as const) {
    test(`${target.dial.target}: exactly the right digits, only when pressed`, async ({
      start,
    }) => {
      const { panel } = await start({ settings: target, env })
      const expected: string[][] = []
      for (const [id, url] of urls) {
        await lookUp(panel, id)
        expect(opener.calls()).toEqual(expected)
        await dialButton(panel).click()
        expected.push([url])
        await expect.poll(() => opener.calls()).toEqual(expected)
      }
      await expect(panel.getByRole('alert')).toHaveCount(0)
    })
  }

  const HOSTILE = [
    '177;rm -rf',
    '17788889898&calc',
    '17788889898\n-x',
    '$(id)',
    '`id`',
    '17788889898;ext=1|ls',
    '17788889898-1234 --exec=calc',
    'file:///etc/passwd',
    '１７７８８８８９８９',
    '17788889898\u202e',
    '+1 17788889898',
    '1'.repeat(10_000),
    `17788889898${' '.repeat(10_000)}-x`,
  ]

  test('whatever a gateway sends, nothing but a number’s digits reaches the system', async ({
    start,
  }) => {
    const gateway = await customGateway('hostile', (id) =>
      id === '20000' ? ' 17788889898\n' : (HOSTILE[Number(id) - 10_000] ?? ''),
    )
    const app = await start({ profile: gateway.profile, env })
    await gateway.enterCredentials(app)
    const { panel } = app
    for (const [index, raw] of HOSTILE.entries()) {
      await lookUp(panel, String(10_000 + index), raw.slice(0, 200))
      await expect(dialButton(panel)).toHaveCount(0)
      expect(await dialOverBridge(panel, String(10_000 + index))).toMatchObject({ ok: false })
    }
    expect(gateway.asked).toHaveLength(HOSTILE.length)

    await test.step('and the next number is the first thing that does', async () => {
      await lookUp(panel, '20000', ' 17788889898\n')
      await dialButton(panel).click()
      await expect.poll(() => opener.calls()).toEqual([['tel:17788889898']])
    })
    await gateway.close()
  })

  test('without its number on screen nothing is dialled', async ({ start }) => {
    const { panel } = await start({ env })
    expect(await dialOverBridge(panel, '11111222')).toMatchObject({ ok: true })
    await lookUp(panel, '11111222')
    // A press that was meant for another work card.
    expect(await dialOverBridge(panel, '11111223')).toMatchObject({ ok: true })
    await dialButton(panel).click()
    await expect.poll(() => opener.calls()).toEqual([['tel:17788889898']])
  })
})

test('the desktop’s own phone program gets the number', async ({ start }, info) => {
  const phone = recordingProgram(info.outputPath('phone'))
  const { panel } = await start({ env: desktopWith(info.outputPath('desktop'), phone, PHONE) })
  await lookUp(panel, '11111223')
  expect(phone.calls()).toEqual([])
  await dialButton(panel).click()
  await expect.poll(() => phone.calls()).toEqual([['tel:17788889898,,1234%23']])
  await expect(panel.getByRole('alert')).toHaveCount(0)
})

test('a desktop without a phone program is told in the card', async ({ start }, info) => {
  const { panel } = await start({ env: desktopWith(info.outputPath('desktop'), null, PHONE) })
  await lookUp(panel, '11111222')
  await dialButton(panel).click()
  await expect(panel.getByRole('alert')).toContainText('系统里没有登记打开 tel: 的程序')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
})

test.describe('by a program', () => {
  const TEMPLATE = [
    '--call',
    '{number}',
    '{extension}',
    'a b;{number}',
    '$(touch pwned)',
    '`id` && "x" | cat > y',
    '*',
    '',
  ]

  test('its arguments are exactly the template’s, one each, and no shell reads them', async ({
    start,
  }, info) => {
    const phone = recordingProgram(info.outputPath('folder with spaces', 'phone'))
    const { panel } = await start({
      settings: dialWith({ target: 'command', executable: phone.path, args: TEMPLATE }),
    })
    await lookUp(panel, '11111223')
    expect(phone.calls()).toEqual([])
    await dialButton(panel).click()
    await expect
      .poll(() => phone.calls())
      .toEqual([
        [
          ...['--call', '17788889898', '1234', 'a b;17788889898', '$(touch pwned)'],
          ...['`id` && "x" | cat > y', '*', ''],
        ],
      ])
    await lookUp(panel, '11111222')
    await dialButton(panel).click()
    await expect.poll(() => phone.calls().map(([, number]) => number)).toHaveLength(2)
    expect(phone.calls()[1]?.slice(0, 3)).toEqual(['--call', '17788889898', ''])
    await expect(panel.getByRole('alert')).toHaveCount(0)
  })

  test('one that cannot start is told in the card', async ({ start, picture }, info) => {
    const folder = info.outputPath()
    const plain = recordingProgram(join(folder, 'plain-file'))
    chmodSync(plain.path, 0o644)
    const broken = [join(folder, 'missing'), plain.path, folder, join(plain.path, 'below-a-file')]
    for (const executable of broken) {
      const app = await start({ settings: dialWith({ target: 'command', executable }) })
      await lookUp(app.panel, '11111222')
      await dialButton(app.panel).click()
      await expect(app.panel.getByRole('alert')).toContainText(
        `拨打程序无法启动，没有拨出：${executable}`,
      )
      await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
      if (executable === broken[0]) await picture(app.panel, 'dial-failed')
      await app.electron.close()
    }
    expect(existsSync(`${plain.path}.calls`)).toBe(false)
  })

  test('one that was never chosen is told in the card', async ({ start }) => {
    const { panel } = await start({ settings: dialWith({ target: 'command' }) })
    await lookUp(panel, '11111222')
    await dialButton(panel).click()
    await expect(panel.getByRole('alert')).toContainText('没有能拨打的程序，没有拨出')
  })
})
