// Says so where this browser cannot play or show a file, and offers the file; helps players with what a recorder left out.
(() => {
  const A_LONG_TIME = 1e9;

  const instead = (shown, sentence, gone) => {
    const said = shown.querySelector('.instead');
    if (gone) gone.hidden = true;
    said.hidden = false;
    said.querySelector('span').textContent = sentence;
  };

  // What a browser recorded does not say how long it is, and a player of it cannot move about in it: going to the end of
  // time makes the browser find the end of the recording.
  const findEnd = (player) => {
    const back = () => {
      if (player.duration === Infinity) return;
      player.removeEventListener('durationchange', back);
      player.currentTime = 0;
    };
    player.addEventListener('durationchange', back);
    player.currentTime = A_LONG_TIME;
  };

  const look = (player, shown) => {
    if (player.duration === Infinity) findEnd(player);
    if (player.tagName === 'VIDEO' && player.videoWidth === 0) instead(shown, shown.dataset.unseen);
  };

  for (const shown of document.querySelectorAll('.shown')) {
    const picture = shown.querySelector('img');
    const player = shown.querySelector('audio, video');
    if (picture) {
      const failed = () => instead(shown, shown.dataset.unshown, picture);
      picture.addEventListener('error', failed);
      if (picture.complete && picture.naturalWidth === 0) failed();
    }
    if (player) {
      const failed = () => instead(shown, shown.dataset.unplayed, player);
      player.addEventListener('error', failed);
      player.addEventListener('loadedmetadata', () => look(player, shown));
      if (player.error) failed();
      else if (player.readyState > 0) look(player, shown);
    }
  }
})();
