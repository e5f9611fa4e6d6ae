// Says that an answer is still on its way once it has taken more than a second.
(() => {
  const A_SECOND = 1_000;
  const shown = document.querySelector('.working');
  let waiting;

  const rest = () => {
    clearTimeout(waiting);
    shown.hidden = true;
    shown.querySelector('[role=status]').textContent = '';
  };

  // The last to hear of it, so that a form which a page sends by itself is known.
  window.addEventListener('submit', (submitting) => {
    if (submitting.defaultPrevented) return;
    waiting = setTimeout(() => {
      shown.hidden = false;
      // A moment later, for a screen reader speaks only what changes in a part of the page that was there before.
      setTimeout(() => { if (!shown.hidden) shown.querySelector('[role=status]').textContent = shown.dataset.says; }, 200);
    }, A_SECOND);
  });

  // After “back” a browser shows the page as it was left.
  window.addEventListener('pageshow', rest);
})();
