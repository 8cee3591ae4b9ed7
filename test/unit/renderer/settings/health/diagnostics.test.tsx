import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { failure } from '../../../../../electron/domain/failure'
import { err, ok } from '../../../../../electron/domain/result'
import { addSettingsTexts } from '../../../../../renderer/settings/add-texts'
import { Diagnostics } from '../../../../../renderer/settings/health/diagnostics'
import { onBridge } from '../../../../support/page/on-bridge'

addSettingsTexts()
const press = (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })))

it('shows the file before it can be saved, and says how saving went', async () => {
  onBridge('diagnostics.preview', ok('{"what":1}'))
  const save = onBridge('diagnostics.save', ok(false))
  render(<Diagnostics />)
  expect(screen.queryByRole('button', { name: '保存…' })).toBeNull()
  await press('生成诊断文件')
  const text = screen.getByRole<HTMLTextAreaElement>('textbox')
  expect(text.value).toBe('{"what":1}')
  expect(text.readOnly).toBe(true)

  // Dismissed: nothing is said.
  await press('保存…')
  expect(save.mock.calls).toEqual([[]])
  expect(screen.queryByRole('status')).toBeNull()
  onBridge('diagnostics.save', ok(true))
  await press('保存…')
  expect(screen.getByRole('status').textContent).toBe('已保存')
  onBridge('diagnostics.save', err(failure('diagnostics-not-saved')))
  await press('保存…')
  expect(screen.getByRole('alert').dataset.kind).toBe('diagnostics-not-saved')
})
