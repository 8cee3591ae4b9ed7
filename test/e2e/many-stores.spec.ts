import type { Page } from '@playwright/test'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { expect, type RunningApp, test } from '../support/app'
import { startTrayHost } from '../support/tray-host'

/** As long as a name may be; what tells the stores apart is at the end. */
const LONGEST = 40
const CHINESE = '杭州市西湖区文三路天猫洗护服务授权旗舰店家居清洁与家电维修安装中心分店第'
const ENGLISH = 'Hangzhou West Lake Laundry & Repair No. '
const COLOURS = ['#2f6fde', '#b4530a', '#7a3fc4', '#c2255c', '#2b8a3e'] as const

const STORES: readonly Profile[] = Array.from({ length: 12 }, (_, index) => {
  const number = String(index + 1)
  const start = index % 2 === 0 ? CHINESE : ENGLISH
  return {
    ...DEMO_PROFILE,
    id: `store-${number}`,
    name: `${start.padEnd(LONGEST, '号').slice(0, LONGEST - number.length)}${number}`,
    colour: COLOURS[index % COLOURS.length] ?? COLOURS[0],
    gateway: 'production',
  }
})
const CHINESE_STORE = STORES[0] as Profile
const settings = { profiles: [DEMO_PROFILE, ...STORES], activeProfileId: CHINESE_STORE.id }

const isWiderThanItsWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

/** The header's parts beside each other, and the last of them inside the panel. */
async function expectHeaderInShape({ panel }: RunningApp) {
  const header = await panel.locator('.panel-header').boundingBox()
  const list = await panel.getByRole('combobox').boundingBox()
  const tools = await panel.locator('.panel-header .tools').boundingBox()
  if (header === null || list === null || tools === null) throw new Error('no header')
  expect(header.height).toBe(44)
  expect(list.height).toBeLessThan(header.height)
  expect(list.x + list.width).toBeLessThanOrEqual(tools.x)
  expect(tools.x + tools.width).toBeLessThanOrEqual(header.x + header.width)
  expect(await isWiderThanItsWindow(panel)).toBe(false)
}

test('twelve stores with the longest names leave the panel in shape', async ({
  start,
  picture,
}) => {
  const app = await start({ settings })
  const list = app.panel.getByRole('combobox', { name: '店铺' })
  await expect(list.locator('option')).toHaveCount(13)
  await expect(list).toHaveCSS('text-overflow', 'ellipsis')
  await expectHeaderInShape(app)
  await picture(app.panel, 'many-stores-chinese')
  await app.panel.keyboard.press('Control+2')
  await expect(list).toHaveValue('store-2')
  await expectHeaderInShape(app)
  await picture(app.panel, 'many-stores-english')

  await test.step('the whole name can be read', async () => {
    await expect(list).toHaveAttribute('title', STORES[1]?.name ?? '')
  })
})

test('twelve stores with the longest names leave the settings in shape', async ({
  start,
  picture,
}) => {
  const app = await start({ settings })
  const page = await app.openSettings()
  const rows = page.getByRole('list', { name: '店铺' }).getByRole('button')
  await expect(rows).toHaveCount(13)
  const list = await page.locator('.store-list').boundingBox()
  const form = await page.getByLabel('名称').boundingBox()
  if (list === null || form === null) throw new Error('no list or form')
  const boxes = await Promise.all((await rows.all()).map((row) => row.boundingBox()))
  expect(new Set(boxes.map((box) => box?.height)).size).toBe(1)
  for (const box of boxes) expect(box?.width).toBeLessThanOrEqual(list.width)
  expect(list.x + list.width).toBeLessThan(form.x)
  expect(await isWiderThanItsWindow(page)).toBe(false)
  await expect(rows.first()).toHaveAttribute('title', CHINESE_STORE.name)
  await expect(page.getByRole('button', { name: '新增店铺' })).toBeInViewport({ ratio: 1 })
  await picture(page, 'many-stores-settings')

  await test.step('one that is added is seen in the list', async () => {
    await page.getByRole('button', { name: '新增店铺' }).click()
    await expect(page.getByLabel('名称')).toBeFocused()
    await expect(page.getByText('尚未保存')).toBeInViewport({ ratio: 1 })
    await page.getByRole('button', { name: '撤销更改' }).click()
  })

  await test.step('the one that is removed is named', async () => {
    await page.getByRole('button', { name: '删除店铺' }).click()
    await expect(page.getByText(`删除“${CHINESE_STORE.name}”和它的凭据？`)).toBeInViewport({
      ratio: 1,
    })
    await picture(page, 'many-stores-remove')
    const question = await page.locator('.confirm').boundingBox()
    const next = await page.getByLabel('之后使用').boundingBox()
    expect(next?.x).toBeGreaterThan(question?.x ?? Number.NaN)
  })
})

test('the tray lists twelve stores with their whole names', async ({ start }) => {
  const host = await startTrayHost()
  await start({ settings, args: ['--hidden'] })
  const menu = () => host.menu().catch(() => [] as string[])
  await expect.poll(menu).toContain(`店铺：${CHINESE_STORE.name}`)
  const names = new Set(STORES.map(({ name }) => name))
  const listed = (await menu()).map((label) => label.replaceAll('&&', '&'))
  expect(listed.filter((label) => names.has(label))).toEqual([...names])
  host.close()
})
