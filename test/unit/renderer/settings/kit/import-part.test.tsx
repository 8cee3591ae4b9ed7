import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { KitView } from '../../../../../electron/contract/kit'
import { failure } from '../../../../../electron/domain/failure'
import { err } from '../../../../../electron/domain/result'
import { addSettingsTexts } from '../../../../../renderer/settings/add-texts'
import { ImportPart } from '../../../../../renderer/settings/kit/import-part'
import { onBridge } from '../../../../support/page/on-bridge'

addSettingsTexts()

const opened = (kit = 1): KitView => ({
  ...{ step: 'opened', kit, file: 'stores.workcard-kit' },
  preview: {
    stores: [
      {
        ...{ name: '洗护一店', colour: '#0f8a7e', gateway: 'production', address: 'x' },
        ...{ change: 'new', fields: [], keys: 'none' },
      },
    ],
    ...{ others: ['洗护二店'], preferences: [], kept: [], refusal: null },
  },
})
const press = (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })))
const replaces = () => screen.getByRole<HTMLInputElement>('radio', { name: /^删除/ })
const isInPreview = (told: HTMLElement) => told.closest('.kit-preview') !== null

it('tells beside the kit why it could not be imported, and leaves what was chosen', async () => {
  const asked = onBridge('kit.import', err(failure('keychain-locked')))
  const { rerender } = render(<ImportPart view={opened(7)} />)
  fireEvent.click(replaces())
  await press('导入')
  expect(asked).toHaveBeenCalledWith(7, { mode: 'replace', preferences: true })
  rerender(<ImportPart view={opened(7)} />)
  expect(isInPreview(screen.getByRole('alert'))).toBe(true)
  expect(replaces().checked).toBe(true)
})

it('a kit of the same name that comes after it is another one: nothing is chosen, and the failure is not its own', async () => {
  onBridge('kit.import', err(failure('keychain-locked')))
  const closed = onBridge('kit.close')
  const { rerender } = render(<ImportPart view={opened()} />)
  fireEvent.click(replaces())
  await press('导入')
  rerender(<ImportPart view={opened(2)} />)
  expect(replaces().checked).toBe(false)
  expect(isInPreview(screen.getByRole('alert'))).toBe(false)
  expect(screen.getAllByText('文件：stores.workcard-kit')).toHaveLength(2)
  await press('取消')
  expect(closed).toHaveBeenCalledOnce()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('the failure of a kit is told also when another one is shown by then', async () => {
  let end = (_answer: unknown) => {}
  const answer = new Promise((resolve) => {
    end = resolve
  })
  onBridge('kit.import').mockReturnValueOnce(answer as never)
  const { rerender } = render(<ImportPart view={opened()} />)
  await press('导入')
  rerender(<ImportPart view={opened(2)} />)
  expect(screen.queryByRole('alert')).toBeNull()
  await act(async () => end(err(failure('keychain-locked'))))
  expect(screen.getByRole('alert').dataset.kind).toBe('keychain-locked')
  expect(screen.getByRole('button', { name: '导入' }).getAttribute('aria-disabled')).toBe('false')
})
