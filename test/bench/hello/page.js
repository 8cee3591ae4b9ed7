// Enter shows the field's text: a key press to its paint, with nothing in between.
const field = document.getElementById('field')
const echo = document.getElementById('echo')
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') echo.textContent = field.value
})
field.focus()
