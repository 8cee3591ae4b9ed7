import { expect, test } from '../support/app'

test('a screen reader hears the digits one by one, and the extension with how to dial it', async ({
  start,
}) => {
  const { panel } = await start()
  const speech = panel.locator('[aria-live=assertive]')
  await expect(speech).toHaveText('')
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111223')
  await field.press('Enter')
  await expect(speech).toHaveText(
    '1 7 7 8 8 8 8 9 8 9 8, 分机 1 2 3 4, 先拨主号，听到提示后输入 1 2 3 4#',
  )
  await field.press('Escape')
  await expect(speech).toHaveText('')
})

test('nothing moves for people who asked for less motion', async ({ start }) => {
  const { panel } = await start()
  await panel.getByRole('textbox', { name: '工单号' }).fill('99800007')
  await panel.keyboard.press('Enter')
  const progress = panel.locator('.progress')
  await expect(progress).toHaveCSS('animation-name', 'turn')
  await panel.emulateMedia({ reducedMotion: 'reduce' })
  await expect(progress).toHaveCSS('animation-name', 'none')
})
