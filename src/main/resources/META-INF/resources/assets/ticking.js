// Says beside each group of criteria how many are ticked, which is known only while they are being ticked.
(() => {
  for (const group of document.querySelectorAll('.group')) {
    const said = group.querySelector('.ticked');
    const boxes = [...group.querySelectorAll('.ticks [type=checkbox]')];
    const say = () => {
      const ticked = boxes.filter((box) => box.checked).length;
      said.textContent = said.dataset.says.replace('%ticked%', ticked).replace('%all%', boxes.length);
    };
    group.addEventListener('change', say);
    // After “back” the browser ticks again what was ticked.
    window.addEventListener('pageshow', say);
    say();
  }
})();
