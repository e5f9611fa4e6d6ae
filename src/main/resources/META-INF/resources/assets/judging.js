// One key for each outcome while a claim has the focus.
(() => {
  const form = document.querySelector('form.judging');
  if (!form) return;

  form.querySelector('.keys-hint').hidden = false;

  const typesText = (part) => part.matches('textarea, input:not([type=radio]):not([type=checkbox])');

  form.addEventListener('keydown', (pressed) => {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || typesText(pressed.target)) return;
    const verdict = pressed.target.closest('.verdict');
    const choice = verdict?.querySelector(`input[data-key="${CSS.escape(pressed.key.toLowerCase())}"]`);
    if (!choice) return;
    choice.checked = true;
    choice.focus();
    pressed.preventDefault();
  });
})();
